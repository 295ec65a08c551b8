/** Days as whole numbers since 1 January 1970, so that no time zone can move them. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** `toNumber("1970-01-02")` is 1; NaN for what is no day. */
export function toNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** `toDay(1)` is "1970-01-02". */
export function toDay(number: DayNumber): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** A day by its parts, months from 1; null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const number = toNumber(day);
  return Number.isNaN(number) || toDay(number) !== day ? null : day;
}

/** The last day of a month, months from 1. */
export function lastOfMonth(year: number, month: number): string {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return toDay(toNumber(next ?? "1970-01-01") - 1);
}
