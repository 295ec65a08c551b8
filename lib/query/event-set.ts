import { createBuilder } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
import { dataVersion } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import type { PublisherView } from "@/lib/view/event";
import { toEventView } from "@/lib/view/to-event";
import { eachSetRow, type Known, readKnown, type SetRow } from "./set-rows";

/** The set of all events, the version of the database that it is of, when it had been read, and what that took, in milliseconds. */
type Kept = { version: number; columns: Columns; readAt: number; took: number };

/** Next loads this module once for pages and once for data addresses; the set is large, and one is enough. */
const held = globalThis as { claimlineEvents?: Kept; claimlineReading?: Promise<Kept> };

/** A set that is read again within so many milliseconds is waited for. */
const QUICK = 500;

/** A large set is left for so many times what it took, so that an ingest does not keep a processor at reading it. */
const REST = 4;

/**
 * All events, or those in which some words are found, as columns. The set of all is kept until somebody writes to the
 * database: what a page asks of it is answered from memory. A large set takes seconds to read: until it has been read again the
 * one before is given, so that nobody waits while articles come in.
 */
export async function findEventSet({ q }: Pick<Filter, "q"> = {}): Promise<Columns> {
  if (q) return readColumns({ ...NO_FILTER, q });
  const kept = held.claimlineEvents;
  if (kept?.version === dataVersion()) return kept.columns;
  const isLarge = kept !== undefined && kept.took >= QUICK;
  if (isLarge && performance.now() - kept.readAt < kept.took * REST) return kept.columns;
  const reading = held.claimlineReading ?? readAll();
  if (!isLarge) return (await reading).columns;
  // Whoever waits for it is told what failed; here the next who asks tries again.
  reading.catch(() => {});
  return kept.columns;
}

/** Reads the set and keeps it; who asks meanwhile waits for the same reading. */
function readAll(): Promise<Kept> {
  const version = dataVersion();
  const started = performance.now();
  const reading = readColumns(NO_FILTER)
    .then((columns) => {
      const readAt = performance.now();
      held.claimlineEvents = { version, columns, readAt, took: readAt - started };
      return held.claimlineEvents;
    })
    .finally(() => {
      held.claimlineReading = undefined;
    });
  held.claimlineReading = reading;
  return reading;
}

/** The events of which a claim matches the filter, each with its matching claims. */
export async function readColumns(filter: Filter): Promise<Columns> {
  const known = await readKnown();
  const publishersOf = rememberPublishers(known.publishers);
  const builder = createBuilder();
  let rows: SetRow[] = [];
  await eachSetRow(filter, known, (row) => {
    if (rows.length > 0 && rows[0]?.eventId !== row.eventId) {
      add(rows);
      rows = [];
    }
    rows.push(row);
  });
  add(rows);
  return builder.finish();

  function add(own: SetRow[]) {
    const event = toEventView(own);
    if (!event) return;
    event.printedBy = event.claims.map(({ id }) => publishersOf(idsOf(own, id)));
    builder.add(event);
  }
}

function idsOf(rows: SetRow[], claim: string): string | null {
  return rows.find(({ id }) => id === claim)?.publishers ?? null;
}

/** The outlets of a list of ids, each once: the same few lists come again and again. */
function rememberPublishers(publishers: Known["publishers"]) {
  const known = new Map<string, PublisherView[]>();
  return (ids: string | null): PublisherView[] => {
    if (ids === null) return [];
    const before = known.get(ids);
    if (before) return before;
    const found = [...new Set(ids.split(","))].sort().flatMap((id) => publishers.get(id) ?? []);
    known.set(ids, found);
    return found;
  };
}
