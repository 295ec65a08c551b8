import { dayNumber, dayText } from "@/lib/filter/days";
import { SIDES } from "@/lib/vocabulary";
import { type Columns, UNDATED } from "./columns";
import type { Scale } from "./scale";

export type Unit = "day" | "week" | "month";

/** The claims of one day, week or month, by the position of their side in SIDES. */
export type Bin = { from: number; to: number; counts: number[]; total: number };

/** More bars than this cannot be told apart. */
const MOST_BARS = 92;

/** The finest unit that keeps the bars apart. */
export function chooseUnit(days: number): Unit {
  if (days <= MOST_BARS) return "day";
  return days <= MOST_BARS * 7 ? "week" : "month";
}

/**
 * How many claims each day, week (from Monday) or month has. A claim counts once, on its first possible day; the undated
 * are in no bin. A bin that a fold or an end cuts is as long as what is drawn of it.
 */
export function binClaims(columns: Columns, scale: Scale, unit: Unit): Bin[] {
  const bins = scale.stretches.flatMap(({ from, to }) => emptyBins(from, to, unit));
  columns.first.forEach((day, row) => {
    if (day === UNDATED) return;
    const bin = bins[bins.findLastIndex(({ from }) => from <= day)];
    const side = columns.side[row] ?? 0;
    if (!bin) return;
    bin.counts[side] = (bin.counts[side] ?? 0) + 1;
    bin.total += 1;
  });
  return bins;
}

function emptyBins(from: number, to: number, unit: Unit): Bin[] {
  const bins: Bin[] = [];
  for (let start = from; start <= to; ) {
    const next = Math.min(to + 1, startAfter(start, unit));
    bins.push({ from: start, to: next - 1, counts: SIDES.map(() => 0), total: 0 });
    start = next;
  }
  return bins;
}

/** The first day of the next unit: `startAfter(dayNumber("2023-01-31"), "month")` is 1 February. */
export function startAfter(day: number, unit: Unit): number {
  if (unit === "day") return day + 1;
  // Day 0 was a Thursday.
  if (unit === "week") return day + 7 - ((((day + 3) % 7) + 7) % 7);
  const text = dayText(day);
  return dayNumber(
    dayText(dayNumber(`${text.slice(0, 7)}-01`) + 31)
      .slice(0, 7)
      .concat("-01"),
  );
}
