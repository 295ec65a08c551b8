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
  next = leaveFold(next, steps > 0, scale);
  return Math.min(all.to, Math.max(all.from, next));
}

/** The window moved by days, as a whole, as far as there are days. */
export function moveBrush({ from, to }: Brush, by: number, scale: Scale): Brush {
  const all = extentOf(scale);
  const step = Math.max(all.from - from, Math.min(all.to - to, by));
  return { from: from + step, to: to + step };
}

/** The window moved by a share of its own width as it is drawn, by a day at least: a fold is soon crossed. */
export function slideBrush(brush: Brush, share: number, scale: Scale): Brush {
  const { from, to } = bound(brush, scale);
  const by = scale.day(scale.x(from) + share * (scale.x(to + 1) - scale.x(from)) + dayWidth(scale) / 2) - from;
  return moveBrush({ from, to }, share > 0 ? Math.max(1, by) : Math.min(-1, by), scale);
}

/**
 * The window made wider by a factor, or narrower by one below 1, around a day that stays where it is drawn. Widths are as
 * drawn, so that a fold counts for what it takes. It changes by a day at least, as long as there is one to give or take.
 */
export function zoomBrush(brush: Brush, factor: number, atDay: number, scale: Scale): Brush {
  const { from, to } = bound(brush, scale);
  const day = leaveFold(Math.min(to, Math.max(from, atDay)), true, scale);
  const [middle, half] = [scale.x(day + 0.5), dayWidth(scale) / 2];
  const left = middle - (middle - scale.x(from)) * factor;
  const right = middle + (scale.x(to + 1) - middle) * factor;
  const zoomed = {
    from: Math.min(day, leaveFold(scale.day(left + half), factor < 1, scale)),
    to: Math.max(day, leaveFold(scale.day(right - half), factor > 1, scale)),
  };
  if (zoomed.from !== from || zoomed.to !== to) return zoomed;
  if (factor > 1) return { from: stepDay(from, -1, "day", scale), to: stepDay(to, 1, "day", scale) };
  if (from === to || factor === 1) return zoomed;
  return day - from > to - day
    ? { from: stepDay(from, 1, "day", scale), to }
    : { from, to: stepDay(to, -1, "day", scale) };
}

/** The day in the middle of a window as it is drawn. */
export function middleOf({ from, to }: Brush, scale: Scale): number {
  return scale.day((scale.x(from) + scale.x(to + 1)) / 2);
}

/** A day in a fold becomes the first after it or the last before it; others stay. */
function leaveFold(day: number, isOn: boolean, { stretches }: Scale): number {
  const ahead = stretches.findIndex(({ to }) => day <= to);
  const next = stretches[ahead];
  const before = stretches[ahead - 1];
  if (!next || !before || day >= next.from) return day;
  return isOn ? next.from : before.to;
}

function bound({ from, to }: Brush, scale: Scale): Brush {
  const all = extentOf(scale);
  const keep = (day: number) => Math.min(all.to, Math.max(all.from, day));
  return { from: keep(from), to: keep(to) };
}

function dayWidth(scale: Scale): number {
  const first = extentOf(scale).from;
  return scale.x(first + 1) - scale.x(first);
}

function startBefore(day: number, unit: Unit): number {
  const lengths: Record<Unit, number> = { day: 1, week: 7, month: 31, quarter: 92 };
  let before = startAfter(day - 1 - lengths[unit], unit);
  while (startAfter(before, unit) < day) before = startAfter(before, unit);
  return before < day ? before : day - 1;
}
