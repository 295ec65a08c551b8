import type { Snapshot } from "@/lib/db/snapshot";
import type { Filter } from "@/lib/filter/filter";
import { Prisma } from "@/prisma/client/client";
import { among } from "../where";

/** Where an event stands in the order of data: by its first day, the undated last, then by its id. */
export type Standing = { from: string | null; id: string };

/** So few rows of a place, a claimant or an outlet are looked up and sorted; of more, the events are gone through in order. */
export const RARE = 5_000;

/** The first rows are to come soon; the more has come, the more is read at once. In events. */
const FIRST_SLICE = 40;
const MOST_SLICE = 500;

/**
 * The ids of events in which a filter may find something, slice by slice in their order, after `after`. Each slice is one short
 * question, so that others are answered between them. Of a filter with words, the claims that have them are those kept.
 */
export function* eventOrder(snapshot: Snapshot, filter: Filter, after: Standing | null): Generator<string[]> {
  const few = findFew(snapshot, filter, RARE);
  yield* few ? slicesOf(few.filter((one) => !after || isAfter(one, after))) : walk(snapshot, after);
}

function* slicesOf(standings: Standing[]): Generator<string[]> {
  let size = FIRST_SLICE;
  for (let at = 0; at < standings.length; at += size, size = grow(size))
    yield standings.slice(at, at + size).map(({ id }) => id);
}

/** In the order of the index, so that nothing is sorted and nothing is read that is not in it. */
function* walk(snapshot: Snapshot, after: Standing | null): Generator<string[]> {
  const parts = after?.from === null ? [UNDATED] : [DATED, UNDATED];
  let last = after;
  let size = FIRST_SLICE;
  for (const part of parts) {
    for (let isMore = true; isMore; size = grow(size)) {
      const slice = snapshot.all<Standing>(part(last, size));
      if (slice.length > 0) yield slice.map(({ id }) => id);
      isMore = slice.length === size;
      last = slice.at(-1) ?? last;
    }
    last = null;
  }
}

type Part = (last: Standing | null, size: number) => Prisma.Sql;

const DATED: Part = (last, size) => Prisma.sql`
  SELECT "from", id FROM Event WHERE ("from", id) > (${last?.from ?? ""}, ${last?.id ?? ""})
  ORDER BY "from", id LIMIT ${size}`;

const UNDATED: Part = (last, size) => Prisma.sql`
  SELECT "from", id FROM Event WHERE "from" IS NULL AND id > ${last?.id ?? ""} ORDER BY id LIMIT ${size}`;

/** How an index leads from what a key asks to its events: which of its rows, counted first, and the condition of an event. */
type Lead = { rows: Prisma.Sql; events: Prisma.Sql };

/** The leads of a filter; each holds every event in which it may find something. */
function leadsOf({ q, place, claimant, side, publisher, bbox }: Filter): Lead[] {
  const leads: Lead[] = [];
  if (q)
    leads.push({
      rows: Prisma.sql`SELECT 1 FROM temp.kept`,
      events: Prisma.sql`id IN (SELECT eventId FROM Claim WHERE id IN (SELECT id FROM temp.kept))`,
    });
  const pinned = among(Prisma.sql`placeId`, place);
  if (pinned) leads.push(ofEvents(pinned));
  if (bbox)
    leads.push(
      ofEvents(Prisma.sql`placeId IN (SELECT id FROM Place
    WHERE lat BETWEEN ${bbox.south} AND ${bbox.north} AND lon BETWEEN ${bbox.west} AND ${bbox.east})`),
    );
  // With a side it is a claim by any of them.
  const claimed = side.length === 0 ? among(Prisma.sql`claimantId`, claimant) : null;
  if (claimed)
    leads.push({
      rows: Prisma.sql`SELECT 1 FROM Claim WHERE ${claimed}`,
      events: Prisma.sql`id IN (SELECT eventId FROM Claim WHERE ${claimed})`,
    });
  const printed = among(Prisma.sql`ar.publisherId`, publisher);
  if (printed)
    leads.push({
      rows: Prisma.sql`SELECT 1 FROM Article ar WHERE ${printed}`,
      events: Prisma.sql`id IN (SELECT c.eventId FROM Article ar CROSS JOIN Report r CROSS JOIN Claim c
        WHERE r.articleId = ar.id AND c.id = r.claimId AND ${printed})`,
    });
  return leads;
}

function ofEvents(where: Prisma.Sql): Lead {
  return { rows: Prisma.sql`SELECT 1 FROM Event WHERE ${where}`, events: where };
}

/** The events of the first lead that has no more rows than `most`, in order; null where each has more, or there is none. */
export function findFew(snapshot: Snapshot, filter: Filter, most: number): Standing[] | null {
  const lead = leadsOf(filter).find(({ rows }) => {
    const [found] = snapshot.all<{ rows: number }>(
      Prisma.sql`SELECT COUNT(*) AS rows FROM (${rows} LIMIT ${most + 1})`,
    );
    return found !== undefined && found.rows <= most;
  });
  if (!lead) return null;
  return snapshot.all<Standing>(Prisma.sql`
    SELECT "from", id FROM Event WHERE ${lead.events} ORDER BY "from" IS NULL, "from", id`);
}

function isAfter({ from, id }: Standing, after: Standing): boolean {
  if (from === after.from) return id > after.id;
  return from === null || (after.from !== null && from > after.from);
}

function grow(size: number): number {
  return Math.min(size * 2, MOST_SLICE);
}
