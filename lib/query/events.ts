import { readRows } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { countChoices } from "@/lib/filter/query";
import type { EventView } from "@/lib/view/event";
import type { ClaimRow } from "@/lib/view/rows";
import { toEventViews } from "@/lib/view/to-event";
import { Prisma } from "@/prisma/client/client";
import { PUBLISHED, whereClaim } from "./where";

/** The events of which a claim matches the filter, each with its matching claims; oldest first, the undated last. */
export async function findEvents(filter: Filter): Promise<EventView[]> {
  const where = whereClaim(filter);
  const asked = Prisma.sql`e.id IN (
    SELECT e.id FROM Claim c JOIN Event e ON e.id = c.eventId JOIN Actor a ON a.id = c.claimantId WHERE ${where})`;
  // All claims need not be looked for.
  return toEventViews(await selectClaims(where, countChoices(filter) > 0 ? asked : where));
}

/** One event with all its claims, or null when there is none of that id. */
export async function findEvent(id: string): Promise<EventView | null> {
  const rows = await selectEventClaims(id);
  return toEventViews(rows)[0] ?? null;
}

/** The rows of all claims of one event. */
export function selectEventClaims(eventId: string): Promise<ClaimRow[]> {
  return selectClaims(Prisma.sql`1 = 1`, Prisma.sql`e.id = ${eventId}`);
}

export async function selectClaims(matches: Prisma.Sql, within: Prisma.Sql): Promise<ClaimRow[]> {
  return readRows<ClaimRow>(Prisma.sql`
    SELECT ${claimColumns(matches)}
    FROM Claim c
      JOIN Event e ON e.id = c.eventId
      JOIN Actor a ON a.id = c.claimantId
      LEFT JOIN Place p ON p.id = e.placeId
    WHERE ${within}
    ORDER BY e."from" IS NULL, e."from", e.id, c.id`);
}

/** The columns that a ClaimRow is made of, and no others: of a claim `c`, its event `e`, actor `a` and place `p`. */
export function claimColumns(matches: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${ownColumns(matches)}, ${EVENT_COLUMNS}`;
}

/** Those of them that the claim itself has, and its actor. */
export function ownColumns(matches: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`c.id, c.claimantId, a.name AS claimantName, a.kind AS claimantKind, a.side, c.stance, c.type, c.narration, c.targetSide,
      c.killed, c.wounded, c.superseded, c.placeSurface, c.placeName, c.placePrecision, c.candidates,
      c.saidFrom, c.saidTo, c.saidPrecision, c.eventFrom, c.eventTo, c.eventPrecision,
      CASE WHEN COALESCE(c.saidFrom, c.saidTo, c.eventFrom, c.eventTo) IS NULL THEN ${PUBLISHED} END AS published, (${matches}) AS matches`;
}

/** Those that all claims of an event have in common. */
export const EVENT_COLUMNS = Prisma.sql`e.id AS eventId, e.topic, e.title, e.status, e.unverified, e."from", e."to", e.datePrecision,
      e.outletCount, e.originCount, e.placeId, p.name AS placeTitle, p.admin1, p.lat, p.lon`;
