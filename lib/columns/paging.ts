import type { Cursor } from "@/lib/filter/ogc/cursor";
import type { Selection } from "./select";

/** Some rows of a set, and where the next page goes on; null after the last. */
export type Rows = { rows: number[]; next: Cursor | null };

/** The rows of the next shown events after a cursor, in the order of the selection. */
export function pageOfEvents(shown: Selection, after: Cursor | null, limit: number): Rows {
  const start = after ? placeOf(shown, after).at : 0;
  const rows = [...shown.events.subarray(start, start + limit)];
  return { rows, next: start + limit < shown.events.length ? cursorAt(shown, rows.at(-1) ?? 0, 0) : null };
}

/** The rows of the next shown claims after a cursor: those of an event follow one another, oldest first. */
export function pageOfClaims(shown: Selection, after: Cursor | null, limit: number): Rows {
  const { columns, claims, events } = shown;
  const { firstClaim } = columns.events;
  const rows: number[] = [];
  const start = after ? placeOf(shown, after) : { at: 0, row: null };
  // The event that the last page ended in may have more.
  let at = start.row === null ? start.at : start.at - 1;
  let from = start.row === null || !after ? 0 : after.claim + 1;
  for (; at < events.length; at++, from = 0) {
    const row = events[at] ?? 0;
    const end = firstClaim[row + 1] ?? 0;
    for (let claim = (firstClaim[row] ?? 0) + from; claim < end; claim++) {
      if (claims[claim] !== 1) continue;
      if (rows.length === limit) return { rows, next: cursorOf(shown, rows.at(-1) ?? 0) };
      rows.push(claim);
    }
  }
  return { rows, next: null };
}

function cursorOf(shown: Selection, claim: number): Cursor {
  const row = shown.columns.claims.event[claim] ?? 0;
  return cursorAt(shown, row, claim - (shown.columns.events.firstClaim[row] ?? 0));
}

function cursorAt({ columns }: Selection, row: number, claim: number): Cursor {
  return { row, claim, id: columns.events.id.at(row) };
}

/**
 * Where the selection goes on after the event of a cursor, and the event's row where it is shown. Where its row is another's
 * by now it is looked for by its id; an event that is gone counts as the row that it had.
 */
function placeOf({ columns: { events, order }, events: shown }: Selection, { row: was, id }: Cursor) {
  const isThere = was < order.length && events.id.at(was) === id;
  const row = isThere
    ? was
    : (findRow(order.length, (one) => events.id.at(one) === id) ?? Math.min(was, order.length - 1));
  const at = shown.indexOf(row);
  if (at >= 0) return { at: at + 1, row };
  let before = 0;
  for (let place = 0; place < order.length && order[place] !== row; place++)
    if (shown[before] === order[place]) before += 1;
  return { at: before, row: null };
}

function findRow(rows: number, isIt: (row: number) => boolean): number | null {
  for (let row = 0; row < rows; row++) if (isIt(row)) return row;
  return null;
}
