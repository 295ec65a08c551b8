import { dayNumber, dayText } from "@/lib/filter/days";
import { claimedDays, type Scale } from "./scale";
import type { Range } from "./select";

/** A range to choose, and its words. */
export type Preset = { words: string; range: Range };

/**
 * The latest of the claims that a scale has, then all of them: the last 7 days, 30 days and 12 months, each only where
 * there are more days than these. They end with the last claim, not today: the same claims have the same presets for ever.
 */
export function presetsOf(scale: Scale): Preset[] {
  const { from, to } = claimedDays(scale);
  const latest = [
    { words: "Last 7 days", first: to - 6 },
    { words: "Last 30 days", first: to - 29 },
    { words: "Last 12 months", first: yearBefore(to + 1) },
  ];
  const shorter = latest.filter(({ first }) => first > from);
  return [
    ...shorter.map(({ words, first }) => ({ words, range: { from: dayText(first) } })),
    { words: "All days", range: {} },
  ];
}

/** The same day of the year before; what would be 29 February is 1 March. */
function yearBefore(day: number): number {
  const [year, month, date] = dayText(day).split("-").map(Number);
  const before = `${String(Number(year) - 1).padStart(4, "0")}-`;
  return dayNumber(before + (month === 2 && date === 29 ? "03-01" : dayText(day).slice(5)));
}
