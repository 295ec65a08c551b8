import { dayNumber, dayText } from "@/lib/filter/days";
import { startAfter, type Unit } from "./bins";
import type { Scale } from "./scale";
import type { Range } from "./select";

/** A range as day numbers, both included: an open end is the end of all days. */
export type Brush = { from: number; to: number };

/** All days of a scale. */
export function extentOf({ stretches }: Scale): Brush {
  return { from: stretches[0]?.from ?? 0, to: stretches.at(-1)?.to ?? 0 };
}

/** A range on a scale: `toBrush({}, scale)` is all of it. */
export function toBrush({ from, to }: Range, scale: Scale): Brush {
  const all = extentOf(scale);
  return { from: from ? dayNumber(from) : all.from, to: to ? dayNumber(to) : all.to };
}

/** The inverse of toBrush, whichever end was dragged first; an end at the end of all days is open. */
export function toRange({ from, to }: Brush, scale: Scale): Range {
  const all = extentOf(scale);
  const [low, high] = from <= to ? [from, to] : [to, from];
  return {
    from: low > all.from ? dayText(low) : undefined,
    to: high < all.to ? dayText(high) : undefined,
  };
}

/** The day a number of units on, kept within all days and out of folds. */
export function stepDay(day: number, steps: number, unit: Unit, scale: Scale): number {
  const all = extentOf(scale);
  let next = day;
  for (let left = Math.abs(steps); left > 0; left -= 1)
    next = steps > 0 ? startAfter(next, unit) : startBefore(next, unit);
  const ahead = scale.stretches.findIndex(({ to }) => next <= to);
  const stretch = scale.stretches[ahead];
  if (stretch && next < stretch.from && ahead > 0)
    next = steps > 0 ? stretch.from : (scale.stretches[ahead - 1]?.to ?? next);
  return Math.min(all.to, Math.max(all.from, next));
}

/** The window moved by days, as a whole, as far as there are days. */
export function moveBrush({ from, to }: Brush, by: number, scale: Scale): Brush {
  const all = extentOf(scale);
  const step = Math.max(all.from - from, Math.min(all.to - to, by));
  return { from: from + step, to: to + step };
}

function startBefore(day: number, unit: Unit): number {
  const lengths: Record<Unit, number> = { day: 1, week: 7, month: 31 };
  let before = startAfter(day - 1 - lengths[unit], unit);
  while (startAfter(before, unit) < day) before = startAfter(before, unit);
  return before < day ? before : day - 1;
}
