import { dayNumber } from "@/lib/filter/days";
import type { EventView } from "@/lib/view/event";
import { SIDES } from "@/lib/vocabulary";

/** The day number of an undated claim: after every day, so that no range of days has it. */
export const UNDATED = 0x7fffffff;

/** All claims of some events, one after the other, as numbers: what a brush must read many times a second. */
export type Columns = {
  events: EventView[];
  /** For each claim, the position of its event. Claims of one event stand together. */
  owner: Int32Array;
  /** The first and the last day number on which it may have been. */
  first: Int32Array;
  last: Int32Array;
  /** The position of its side in SIDES. */
  side: Uint8Array;
};

/** The claims of events as columns: `toColumns(events).first[0]` is the day number of the first claim. */
export function toColumns(events: EventView[]): Columns {
  const length = events.reduce((sum, event) => sum + event.claims.length, 0);
  const columns: Columns = {
    events,
    owner: new Int32Array(length),
    first: new Int32Array(length),
    last: new Int32Array(length),
    side: new Uint8Array(length),
  };
  let row = 0;
  events.forEach((event, position) => {
    for (const { day, dayTo, side } of event.claims) {
      columns.owner[row] = position;
      columns.first[row] = day ? dayNumber(day) : UNDATED;
      columns.last[row] = day ? dayNumber(dayTo ?? day) : UNDATED;
      columns.side[row] = SIDES.indexOf(side);
      row += 1;
    }
  });
  return columns;
}

/** How many claims have no day. */
export function countUndated({ first }: Columns): number {
  return first.reduce((sum, day) => sum + Number(day === UNDATED), 0);
}
