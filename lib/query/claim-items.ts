import type { Selection } from "@/lib/columns/select";
import { eventAt } from "@/lib/columns/view";
import { readRows } from "@/lib/db/reader";
import type { ClaimItem } from "@/lib/view/claim-item";
import type { ClaimMark } from "@/lib/view/event";
import type { ClaimType, Stance } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { findEvent } from "./events";

type Row = {
  id: string;
  eventId: string;
  claimantId: string;
  stance: Stance;
  type: ClaimType;
  narration: boolean | number;
  killed: number | null;
  wounded: number | null;
  reportCount: number;
  reportId: string | null;
  articleId: string;
  excerpt: string;
  publisherName: string;
  publishedOn: string | null;
};

/** One claim, or null where there is none of that id. */
export async function findClaimItem(id: string): Promise<ClaimItem | null> {
  const [row] = selectItems(Prisma.sql`c.id = ${id}`);
  const event = row && (await findEvent(row.eventId));
  const claim = event?.claims.find((one) => one.id === id);
  return row && event && claim ? toItem(event, claim, row) : null;
}

/** Claims of a set, by their rows: what the set does not know of them is asked of the database. */
export function findClaimItems({ columns }: Selection, rows: number[]): ClaimItem[] {
  if (rows.length === 0) return [];
  const events = new Map<number, string>();
  for (const row of rows) {
    const event = columns.claims.event[row] ?? 0;
    if (!events.has(event)) events.set(event, columns.events.id.at(event));
  }
  const ids = JSON.stringify([...events.values()]);
  const found = selectItems(Prisma.sql`c.eventId IN (SELECT value FROM json_each(${ids}))`);
  const known = new Map(found.map((row) => [keyOf(row.eventId, row), row]));
  return rows.flatMap((row) => {
    const event = eventAt(columns, columns.claims.event[row] ?? 0, (claim) => claim === row);
    const [claim] = event.claims;
    // Since the set was read it may have gone.
    const its = claim && known.get(keyOf(event.id, claim));
    return its ? [toItem(event, { ...claim, id: its.id }, its)] : [];
  });
}

/** An event has one claim of a claimant, stance and type, narration apart: a set knows claims by these. */
function keyOf(
  event: string,
  { claimantId, stance, type, narration }: Pick<Row, "claimantId" | "stance" | "type" | "narration">,
) {
  return [event, claimantId, stance, type, Number(narration)].join("\n");
}

function selectItems(within: Prisma.Sql): Row[] {
  return readRows<Row>(Prisma.sql`
    SELECT c.id, c.eventId, c.claimantId, c.stance, c.type, c.narration, c.killed, c.wounded,
      (SELECT COUNT(*) FROM Report WHERE claimId = c.id) AS reportCount,
      r.id AS reportId, r.articleId, r.excerpt, pu.name AS publisherName, ar.publishedOn
    FROM Claim c
      LEFT JOIN Report r ON r.id = (
        SELECT one.id FROM Report one JOIN Article of ON of.id = one.articleId WHERE one.claimId = c.id
        ORDER BY of.publishedOn IS NULL, of.publishedOn, one.articleId, one.start LIMIT 1)
      LEFT JOIN Article ar ON ar.id = r.articleId
      LEFT JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE ${within}`);
}

function toItem(event: ClaimItem["event"], claim: ClaimMark, row: Row): ClaimItem {
  const { reportId, articleId, excerpt, publisherName, publishedOn } = row;
  return {
    event,
    claim,
    killed: row.killed,
    wounded: row.wounded,
    reportCount: row.reportCount,
    print: reportId === null ? null : { reportId, articleId, excerpt, publisherName, publishedOn },
  };
}
