import { readRows } from "@/lib/db/reader";
import { originOf } from "@/lib/link/origin";
import type { LossRow } from "@/lib/view/losses";
import type { Printing } from "@/lib/view/origins";
import { Prisma } from "@/prisma/client/client";

/** Of articles that were corrected the version that stands counts; `isCorrected` where none stands that speaks of the event. */
function counting(isCorrected: boolean): Prisma.Sql {
  return isCorrected ? Prisma.sql`1 = 1` : Prisma.sql`ar.supersededById IS NULL`;
}

/** Who printed something of an event, with which agency, and how much of it. */
export function selectPrintings(eventId: string, isCorrected: boolean): (Printing & { reports: number })[] {
  const rows = readRows<Omit<Printing, "origin"> & { origin: string | null; reports: number }>(Prisma.sql`
    SELECT ar.publisherId, pu.name AS publisherName, pu.family, ar.agency, ar.origin, COUNT(DISTINCT ar.id) AS articles,
      COUNT(*) AS reports
    FROM Claim c
      JOIN Report r ON r.claimId = c.id
      JOIN Article ar ON ar.id = r.articleId
      JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE c.eventId = ${eventId} AND ${counting(isCorrected)}
    GROUP BY ar.publisherId, ar.agency, ar.origin`);
  return rows.map((row) => ({ ...row, origin: row.origin ?? originOf(row) }));
}

/** More printings of numbers than these are not set side by side. */
const MOST_LOSSES = 300;

/** Each printing of losses in an event, in the order of the printing. */
export function selectLosses(eventId: string, isCorrected: boolean): LossRow[] {
  return readRows<LossRow>(Prisma.sql`
    SELECT r.claimId, r.killed, r.wounded, pu.name AS publisherName, ar.publishedOn
    FROM Claim c
      JOIN Report r ON r.claimId = c.id
      JOIN Article ar ON ar.id = r.articleId
      JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE c.eventId = ${eventId} AND ${counting(isCorrected)} AND (r.killed IS NOT NULL OR r.wounded IS NOT NULL)
    ORDER BY ar.publishedOn IS NULL, ar.publishedOn, r.articleId, r.start
    LIMIT ${MOST_LOSSES}`);
}
