import { readRows } from "@/lib/db/reader";
import type { ClaimView } from "@/lib/view/claim";
import type { ReportRow } from "@/lib/view/rows";
import { toClaimViews } from "@/lib/view/to-claim";
import { Prisma } from "@/prisma/client/client";
import { selectEventClaims } from "./events";

/** Every claim of one event with its reports and their sentences, oldest first; none for an unknown event. */
export async function findEventClaims(eventId: string): Promise<ClaimView[]> {
  const [claims, reports] = await Promise.all([
    selectEventClaims(eventId),
    selectReports(Prisma.sql`c.eventId = ${eventId}`),
  ]);
  return toClaimViews(claims, reports);
}

/** The rows of the reports `r` of claims `c` that a condition allows, first printed first. */
export async function selectReports(within: Prisma.Sql): Promise<ReportRow[]> {
  return readRows<ReportRow>(Prisma.sql`
    SELECT r.id, r.claimId, r.articleId, ar.title AS articleTitle, pu.name AS publisherName, ar.agency, ar.publishedOn,
      r.start, r.end, r.excerpt, r.cueStart, r.cueEnd, r.placeStart, r.placeEnd, r.rule, r.basis, r.confidence
    FROM Report r
      JOIN Claim c ON c.id = r.claimId
      JOIN Article ar ON ar.id = r.articleId
      JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE ${within}
    ORDER BY ar.publishedOn IS NULL, ar.publishedOn, r.articleId, r.start`);
}
