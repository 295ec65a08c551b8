import { createBuilder } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import type { PublisherView } from "@/lib/view/event";
import { toEventView } from "@/lib/view/to-event";
import { keepSet } from "./kept-set";
import { eachSetRow, type Known, readKnown, type SetRow } from "./set-rows";

const findAll = keepSet("events", () => readColumns(NO_FILTER));

/**
 * All events, or those in which some words are found, as columns. The set of all is kept until somebody writes to the
 * database: what a page asks of it is answered from memory.
 */
export function findEventSet({ q }: Pick<Filter, "q"> = {}): Promise<Columns> {
  return q ? readColumns({ ...NO_FILTER, q }) : findAll();
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
