import { dayNumber } from "@/lib/filter/days";
import type { EventView } from "@/lib/view/event";
import { type Columns, UNDATED } from "./columns";

/** Days as text, both included; either may be open. */
export type Range = { from?: string; to?: string };

/**
 * The events with a claim that may have been within the range, each with those claims only. The undated are in no
 * range; without one, all events are given as they are.
 */
export function selectDays(columns: Columns, { from, to }: Range): EventView[] {
  if (!from && !to) return columns.events;
  const low = from ? dayNumber(from) : -UNDATED;
  const high = to ? dayNumber(to) : UNDATED - 1;
  const kept: EventView[] = [];
  let row = 0;
  for (const event of columns.events) {
    const start = row;
    row += event.claims.length;
    const claims = event.claims.filter((_, at) => isWithin(columns, start + at, low, high));
    if (claims.length === event.claims.length) kept.push(event);
    else if (claims.length > 0) kept.push({ ...event, claims });
  }
  return kept;
}

function isWithin({ first, last }: Columns, row: number, low: number, high: number): boolean {
  return (first[row] ?? UNDATED) <= high && (last[row] ?? -UNDATED) >= low;
}
