import { createBuilder } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
import { dataVersion } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import type { PublisherView } from "@/lib/view/event";
import { toEventView } from "@/lib/view/to-event";
import { eachSetRow, type Known, readKnown, type SetRow } from "./set-rows";

/** The set of all events, and the version of the database that it is of. */
type Kept = { version: number; columns: Promise<Columns> };

/** Next loads this module once for pages and once for data addresses; the set is large, and one is enough. */
const held = globalThis as { claimlineEvents?: Kept };

/**
 * All events, or those in which some words are found, as columns. The set of all is kept until somebody writes to the
 * database: what a page asks of it is answered from memory.
 */
export function findEventSet({ q }: Pick<Filter, "q"> = {}): Promise<Columns> {
  if (q) return readColumns({ ...NO_FILTER, q });
  const version = dataVersion();
  if (held.claimlineEvents?.version === version) return held.claimlineEvents.columns;
  const columns = readColumns(NO_FILTER);
  held.claimlineEvents = { version, columns };
  // What could not be read is tried again by the next who asks.
  columns.catch(() => {
    if (held.claimlineEvents?.columns === columns) delete held.claimlineEvents;
  });
  return columns;
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
