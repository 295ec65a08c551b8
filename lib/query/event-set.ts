import { createBuilder } from "@/lib/columns/build";
import type { Columns } from "@/lib/columns/columns";
import { db } from "@/lib/db/client";
import { dataVersion, readRows } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import type { EventView, PublisherView } from "@/lib/view/event";
import type { ClaimRow } from "@/lib/view/rows";
import { toEventViews } from "@/lib/view/to-event";
import { Prisma } from "@/prisma/client/client";
import { claimColumns } from "./events";
import { whereClaim } from "./where";

type Row = ClaimRow & { publishers: string | null };

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
  const publishers = new Map((await db.publisher.findMany()).map(({ id, name }) => [id, { id, name }]));
  const builder = createBuilder();
  for (const isPinned of [true, false]) {
    let rows: Row[] = [];
    for await (const row of readRows<Row>(statement(filter, isPinned))) {
      if (rows.length > 0 && rows[0]?.eventId !== row.eventId) {
        add(rows);
        rows = [];
      }
      rows.push(row);
    }
    add(rows);
  }
  return builder.finish();

  function add(rows: Row[]) {
    const [event] = toEventViews(rows);
    if (event) builder.add({ ...event, printedBy: printedBy(event, rows, publishers) });
  }
}

function printedBy(event: EventView, rows: Row[], publishers: Map<string, PublisherView>): PublisherView[][] {
  const ids = new Map(rows.map(({ id, publishers: list }) => [id, list?.split(",").sort() ?? []]));
  return event.claims.map(({ id }) => (ids.get(id) ?? []).flatMap((publisher) => publishers.get(publisher) ?? []));
}

/** In the order of the index by place, topic and day, so that nothing is sorted; those without a pin by themselves. */
function statement(filter: Filter, isPinned: boolean): Prisma.Sql {
  const where = whereClaim(filter);
  const asked = Prisma.sql`AND e.id IN (
    SELECT e.id FROM Claim c JOIN Event e ON e.id = c.eventId JOIN Actor a ON a.id = c.claimantId WHERE ${where})`;
  return Prisma.sql`
    SELECT ${claimColumns(where)},
      (SELECT group_concat(DISTINCT ar.publisherId) FROM Report r JOIN Article ar ON ar.id = r.articleId
        WHERE r.claimId = c.id) AS publishers
    FROM Event e CROSS JOIN Claim c JOIN Actor a ON a.id = c.claimantId LEFT JOIN Place p ON p.id = e.placeId
    WHERE c.eventId = e.id AND e.placeId IS ${isPinned ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}
      ${filter === NO_FILTER ? Prisma.empty : asked}
    ORDER BY e.placeId, e.topic, e."from", e.id, c.id`;
}
