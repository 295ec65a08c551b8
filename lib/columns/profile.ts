import { dayText } from "@/lib/filter/days";
import { SIDES, type Side } from "@/lib/vocabulary";
import { binClaims, chooseUnit } from "./bins";
import { countFound } from "./found";
import { createScale } from "./scale";
import type { Selection } from "./select";

/**
 * How many claims a stretch of time has by side, with its first and last day; it begins at `x` of the whole, the first at 0 and
 * the last at 1.
 */
export type Bar = { x: number; width: number; from: string; to: string; sides: SideCount[]; total: number };
export type SideCount = { side: Side; count: number };

/** What is shown at one glance: how many claims each side makes, and when. */
export type Profile = {
  sides: SideCount[];
  bars: Bar[];
  /** Where a long empty time is folded, at its place from 0 to 1. */
  folds: { x: number; width: number }[];
  /** The first and the last possible day, as the sentence says them; null where nothing is dated. */
  from: string | null;
  to: string | null;
};

/** The profile of what is shown; sides and times without a claim are left out. */
export function profileOf(shown: Selection): Profile {
  const { side } = shown.columns.claims;
  const counts = SIDES.map(() => 0);
  for (let row = 0; row < shown.claims.length; row++) {
    const at = side[row] ?? 0;
    if (shown.claims[row] === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  const scale = createScale(shown);
  const bins = scale ? binClaims(shown, scale, chooseUnit(scale.stretches)).filter(({ total }) => total > 0) : [];
  const [first, last] = [bins.at(0), bins.at(-1)];
  const x = (day = 0) => scale?.x(day) ?? 0;
  const length = x(last?.from) - x(first?.from) || 1;
  const bars = bins.map(({ from, to, counts, total }) => ({
    x: (x(from) - x(first?.from)) / length,
    width: (x(to + 1) - x(from)) / length,
    from: dayText(from),
    to: dayText(to),
    sides: bySide(counts),
    total,
  }));
  const folds = (scale?.stretches ?? []).slice(1).map(({ from }, at) => {
    const start = x((scale?.stretches[at]?.to ?? 0) + 1);
    return { x: (start - x(first?.from)) / length, width: (x(from) - start) / length };
  });
  const { from, to } = countFound(shown);
  return { sides: bySide(counts), bars, folds, from, to };
}

function bySide(counts: number[]): SideCount[] {
  return SIDES.map((side, at) => ({ side, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
}
