import { type Columns, UNDATED } from "./columns";
import { orderBy } from "./order";

/** The events of some claims, each once, the newest first and the undated last; those of one day stay in the order of their rows. */
export function eventsOfClaims(columns: Columns, claims: Int32Array): Int32Array {
  const { event } = columns.claims;
  const events = new Int32Array(claims.length);
  let length = 0;
  for (let at = 0; at < claims.length; at++) {
    const row = event[claims[at] ?? 0] ?? 0;
    // The claims of an event stand together.
    if (length === 0 || events[length - 1] !== row) events[length++] = row;
  }
  return newestFirst(columns, events.slice(0, length));
}

/** These events, the newest first and the undated last; those of one day stay as they are. */
export function newestFirst({ events: { from } }: Columns, rows: Int32Array): Int32Array {
  const ranks = rows.map((row) => (from[row] === UNDATED ? UNDATED : -(from[row] ?? 0)));
  return orderBy(ranks).map((at) => rows[at] ?? 0);
}
