import { openSnapshot, type Snapshot } from "@/lib/db/snapshot";
import type { Filter } from "@/lib/filter/filter";
import type { Cursor } from "@/lib/filter/paging";
import type { EventView } from "@/lib/view/event";
import type { PrintedEvent } from "@/lib/view/printed";
import { Prisma } from "@/prisma/client/client";
import { matchingClaims, whereClaim } from "../where";
import { eventOrder } from "./event-order";
import { readEvents, readPrinted } from "./read-events";
import { readOrder } from "./read-order";

/** What is asked for: a filter, or of it one event alone; and the row after which it begins. */
export type Asked = { filter: Filter; event: string | null; after: Cursor | null };

/** The answer to a data address at one moment. Close it when it was sent, and when nobody waits for it any more. */
export type Data = {
  /** Another one for other data, also over restarts. */
  revision: string;
  /** The day on which an article was last read; null where there is none. */
  readOn: string | null;
  /** Whether there is an event of the id asked for. */
  isThere: boolean;
  /** Events with their matching claims, batch by batch: oldest first, the undated last. */
  events(): AsyncGenerator<EventView[]>;
  /** The same with each printing of the claims; with `hasPoints`, its positions in code points too. */
  printed(hasPoints?: boolean): AsyncGenerator<PrintedEvent[]>;
  /** Each matching claim as an event of that claim alone: those that were read last first. */
  news(): AsyncGenerator<PrintedEvent[]>;
  close(): void;
};

/**
 * Opens what a data address gives. All of it is of one moment, and never stands in memory as a whole: each batch is read when
 * it is asked for.
 *
 *     const data = openData({ filter: NO_FILTER, event: null, after: null });
 *     for await (const events of data.events()) …
 *     data.close();
 */
export function openData({ filter, event, after }: Asked): Data {
  const snapshot = openSnapshot();
  const where = toWhere(snapshot, filter);
  const [known] = snapshot.all<{ revision: string; readOn: string | null; isThere: number }>(Prisma.sql`
    SELECT stamp AS revision, (SELECT MAX(ingestedOn) FROM Article) AS readOn,
      EXISTS (SELECT 1 FROM Event WHERE id = ${event}) AS isThere
    FROM Revision`);

  function* slices(): Generator<string[]> {
    const [from = null, id, claim] = after ?? [];
    // Of an event that a page broke off within, more claims follow.
    const again = id && claim !== undefined ? [id] : [];
    if (event !== null) return yield after ? again : [event];
    if (again.length > 0) yield again;
    yield* eventOrder(snapshot, filter, id ? { from, id } : null);
  }

  async function* inTurns<T>(order: Iterable<string[]>, read: (slice: string[]) => T[]): AsyncGenerator<T[]> {
    for (const slice of order) {
      const found = read(slice);
      if (found.length > 0) yield found;
      await new Promise(setImmediate);
    }
  }

  return {
    revision: known?.revision ?? "",
    readOn: known?.readOn ?? null,
    isThere: Boolean(known?.isThere),
    events: () => inTurns(slices(), (ids) => readEvents(snapshot, where, ids)),
    printed: (hasPoints) => inTurns(slices(), (ids) => readPrinted(snapshot, where, ids, hasPoints)),
    news: () => inTurns(readOrder(snapshot, { filter, where, event, after }), (claims) => readClaims(claims)),
    close: () => snapshot.close(),
  };

  function readClaims(claims: string[]): PrintedEvent[] {
    const list = JSON.stringify(claims);
    const ids = snapshot.all<{ id: string }>(
      Prisma.sql`SELECT DISTINCT eventId AS id FROM Claim WHERE id IN (SELECT value FROM json_each(${list}))`,
    );
    const asked = Prisma.sql`c.id IN (SELECT value FROM json_each(${list}))`;
    const events = readPrinted(
      snapshot,
      asked,
      ids.map(({ id }) => id),
    );
    const byClaim = new Map<string, PrintedEvent>();
    for (const event of events) for (const claim of event.claims) byClaim.set(claim.id, { ...event, claims: [claim] });
    return claims.flatMap((id) => byClaim.get(id) ?? []);
  }
}

/** The filter as a condition. Words are looked up once and not with each batch: the claims that have them are kept. */
function toWhere(snapshot: Snapshot, filter: Filter): Prisma.Sql {
  if (!filter.q) return whereClaim(filter);
  snapshot.keep(matchingClaims(filter.q) ?? Prisma.sql`SELECT NULL WHERE 0`);
  return Prisma.sql`${whereClaim(filter, ["q"])} AND c.id IN (SELECT id FROM temp.kept)`;
}
