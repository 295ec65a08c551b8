import type { DatePrecision } from "@/lib/vocabulary";

const MS_A_DAY = 86_400_000;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A day in words, from its text alone: `"2023-01-31"` is “31 January 2023”, short “31 Jan 2023”. */
export function formatDay(day: string, style: "long" | "short" = "long"): string {
  return [dayOf(day), monthOf(day, style), yearOf(day)].join(" ");
}

/**
 * Two days in as few words as they need; one day when they are the same.
 *
 *     formatSpan("2023-01-08", "2023-01-31")  // “8–31 January 2023”
 *     formatSpan("2022-12-30", "2023-01-02")  // “30 December 2022 – 2 January 2023”
 */
export function formatSpan(from: string, to: string, style: "long" | "short" = "long"): string {
  if (from === to) return formatDay(from, style);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}–${formatDay(to, style)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayOf(from)} ${monthOf(from, style)} – ${formatDay(to, style)}`;
  return `${formatDay(from, style)} – ${formatDay(to, style)}`;
}

export type When = { from: string | null; to: string | null; precision: DatePrecision };

/** When something was, no more exactly than is known: a day, a month, a year, or “undated”. */
export function formatWhen({ from, to, precision }: When, style: "long" | "short" = "long"): string {
  const first = from ?? to;
  if (!first) return "undated";
  if (precision === "year") return yearOf(first);
  if (precision === "month" && first.slice(0, 7) === (to ?? first).slice(0, 7))
    return `${monthOf(first, style)} ${yearOf(first)}`;
  return formatSpan(first, to ?? first, style);
}

/** Days since 1970, for arithmetic without a clock: `dayNumber("1970-01-02")` is 1. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

/** The inverse of dayNumber: `dayText(1)` is `"1970-01-02"`. */
export function dayText(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

function dayOf(day: string): string {
  return String(Number(day.slice(8, 10)));
}

function monthOf(day: string, style: "long" | "short"): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
  return style === "short" ? month.slice(0, 3) : month;
}

function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)));
}
