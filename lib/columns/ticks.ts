import { dayText } from "@/lib/filter/days";
import { startAfter } from "./bins";
import type { Scale, Stretch } from "./scale";

/** A word on the axis, at the left edge of its day. The upper row has days or months, the lower months or years. */
export type Tick = { day: number; label: string; row: "upper" | "lower" };

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Pixels that a label of the upper and of the lower row needs. */
const UPPER = 26;
const LOWER = { month: 110, year: 44 };

/** The words of the axis, as many as a width in pixels has room for. Each stretch begins with its month or year. */
export function findTicks(scale: Scale, width: number): Tick[] {
  const perDay = width * (scale.x((scale.stretches[0]?.from ?? 0) + 1) - scale.x(scale.stretches[0]?.from ?? 0));
  const inDays = perDay * 7 >= UPPER;
  return scale.stretches.flatMap((stretch) => {
    const upper = inDays ? days(stretch, perDay) : months(stretch, perDay);
    const lower = inDays ? starts(stretch, "month") : starts(stretch, "year");
    return [...thin(upper, perDay, UPPER, "upper"), ...thin(lower, perDay, LOWER[inDays ? "month" : "year"], "lower")];
  });
}

type Word = { day: number; label: string };

function days({ from, to }: Stretch, perDay: number): Word[] {
  const step = [1, 2, 7].find((days) => days * perDay >= UPPER) ?? 7;
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  // Day 4 was a Monday: every seventh day from it is one.
  return all
    .filter((day) => (day - 4) % step === 0)
    .map((day) => ({ day, label: String(Number(dayText(day).slice(8))) }));
}

function months(stretch: Stretch, perDay: number): Word[] {
  const step = [1, 3].find((months) => months * 30 * perDay >= UPPER);
  // The years of the lower row say it all.
  if (!step) return [];
  return firsts(stretch)
    .filter((day) => (monthOf(day) - 1) % step === 0)
    .map((day) => ({ day, label: MONTHS[monthOf(day) - 1] ?? "" }));
}

function starts(stretch: Stretch, unit: "month" | "year"): Word[] {
  const within = firsts(stretch).filter((day) => unit === "month" || monthOf(day) === 1);
  return [...new Set([stretch.from, ...within])].map((day) => {
    const year = dayText(day).slice(0, 4);
    return { day, label: unit === "year" ? year : `${MONTHS[monthOf(day) - 1]} ${year}` };
  });
}

/** The first days of the months in a stretch. */
function firsts({ from, to }: Stretch): number[] {
  const found: number[] = [];
  for (let day = startAfter(from - 1, "month"); day <= to; day = startAfter(day, "month")) found.push(day);
  return found;
}

/** Without the words that the next one would run into: a later one says more than the rest of a month begun. */
function thin(words: Word[], perDay: number, need: number, row: Tick["row"]): Tick[] {
  const kept: Word[] = [];
  for (const word of words.toReversed()) {
    const next = kept.at(-1);
    if (!next || (next.day - word.day) * perDay >= need) kept.push(word);
  }
  return kept.toReversed().map((word) => ({ ...word, row }));
}

function monthOf(day: number): number {
  return Number(dayText(day).slice(5, 7));
}
