import type { Filter } from "@/lib/filter/filter";
import type { EventView } from "@/lib/view/event";
import { type Columns, UNDATED } from "./columns";
import { FAILS, findFailures, toDays } from "./failures";
import { eventAt } from "./view";

/** Days as text, both included; either may be open. */
export type Range = Pick<Filter, "from" | "to">;

/** What of a set is shown. */
export type Selection = {
  columns: Columns;
  /** 1 for each claim that is shown, by row. */
  claims: Uint8Array;
  claimCount: number;
  /** The rows of the events with a shown claim, oldest first, the undated last. */
  events: Int32Array;
};

/** What a filter shows of a set: `select(columns, NO_FILTER)` is all of it. */
export function select(columns: Columns, filter: Filter): Selection {
  return createSelect(columns, findFailures(columns, { ...filter, from: undefined, to: undefined }))(filter);
}

/**
 * Selects ranges of days, many a second, of claims whose failures are known but for their days (see findFailures): what a
 * brush does. Each selection is the reader's to keep.
 */
export function createSelect(columns: Columns, fails: Uint8Array): (range: Range) => Selection {
  const { order } = columns;
  const { event, first, last } = columns.claims;

  return (range) => {
    const { low, high } = toDays(range);
    const claims = new Uint8Array(fails.length);
    const isShown = new Uint8Array(order.length);
    let claimCount = 0;
    for (let row = 0; row < claims.length; row++) {
      if (((fails[row] ?? 0) & ~FAILS.days) !== 0) continue;
      if ((first[row] ?? UNDATED) > high || (last[row] ?? UNDATED) < low) continue;
      claims[row] = 1;
      isShown[event[row] ?? 0] = 1;
      claimCount += 1;
    }
    return { columns, claims, claimCount, events: keepShown(order, isShown) };
  };
}

/** The rows that are shown, in their order. A plain loop: it runs with each step of a brush. */
export function keepShown(order: Int32Array, isShown: Uint8Array): Int32Array {
  const kept = new Int32Array(order.length);
  let length = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (isShown[row] === 1) kept[length++] = row;
  }
  return kept.subarray(0, length);
}

/** How many of the shown claims have no day. */
export function countUndated({ columns, claims: shown }: Selection): number {
  const { first } = columns.claims;
  let undated = 0;
  for (let row = 0; row < shown.length; row++) if (shown[row] === 1 && first[row] === UNDATED) undated += 1;
  return undated;
}

/** The shown events one by one, with their shown claims, from one to another in the order of the selection. */
export function eventsOf({ columns, claims, events }: Selection, from = 0, to = events.length): EventView[] {
  return [...events.subarray(from, to)].map((row) => eventAt(columns, row, (claim) => claims[claim] === 1));
}
