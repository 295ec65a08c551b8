import { dayNumber, dayText } from "@/lib/filter/days";
import { SIDES } from "@/lib/vocabulary";
import { UNDATED } from "./columns";
import type { Scale, Stretch } from "./scale";
import type { Selection } from "./select";

/** From fine to coarse. */
const UNITS = ["day", "week", "month", "quarter"] as const;
export type Unit = (typeof UNITS)[number];

/** The claims of one unit of time, by the position of their side in SIDES. */
export type Bin = { from: number; to: number; counts: number[]; total: number };

/** More bars than this cannot be told apart. */
const MOST_BARS = 92;

/** The finest unit that keeps the bars apart; a war of more than 23 years has quarters all the same. */
export function chooseUnit(stretches: Stretch[]): Unit {
  return UNITS.find((unit) => areFew(stretches, unit)) ?? "quarter";
}

function areFew(stretches: Stretch[], unit: Unit): boolean {
  let bars = 0;
  for (const { from, to } of stretches)
    for (let day = from; day <= to; day = startAfter(day, unit)) if (++bars > MOST_BARS) return false;
  return true;
}

/**
 * How many claims each day, week (from Monday), month or quarter has. A claim counts once, on its first possible day; the undated
 * are in no bin. A bin that a fold or an end cuts is as long as what is drawn of it.
 */
export function binClaims({ columns, claims: shown }: Selection, scale: Scale, unit: Unit): Bin[] {
  const bins = scale.stretches.flatMap(({ from, to }) => emptyBins(from, to, unit));
  const { first, side } = columns.claims;
  const sides = SIDES.length;
  const binOf = binByDay(bins);
  const start = bins[0]?.from ?? 0;
  const counts = new Uint32Array(bins.length * sides);
  for (let row = 0; row < shown.length; row++) {
    const day = first[row] ?? UNDATED;
    if (shown[row] !== 1 || day === UNDATED) continue;
    const slot = (binOf[day - start] ?? 0) * sides + (side[row] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return bins.map((bin, at) => {
    const own = [...counts.subarray(at * sides, (at + 1) * sides)];
    return { ...bin, counts: own, total: own.reduce((sum, count) => sum + count, 0) };
  });
}

/** For each day since the first the bin that holds it, or the one before its fold. */
function binByDay(bins: Bin[]): Uint32Array {
  const start = bins[0]?.from ?? 0;
  const binOf = new Uint32Array((bins.at(-1)?.to ?? 0) - start + 1);
  bins.forEach(({ from }, at) => {
    binOf.fill(at, from - start);
  });
  return binOf;
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
  if (unit === "quarter") return nextQuarter(day);
  const text = dayText(day);
  return dayNumber(
    dayText(dayNumber(`${text.slice(0, 7)}-01`) + 31)
      .slice(0, 7)
      .concat("-01"),
  );
}

function nextQuarter(day: number): number {
  const month = startAfter(day, "month");
  return ["01", "04", "07", "10"].includes(dayText(month).slice(5, 7)) ? month : nextQuarter(month);
}
