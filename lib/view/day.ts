const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/**
 * A day in words: `sayDay("2023-01-31")` is “31 January 2023”. Text that is no day comes back as it is.
 */
export function sayDay(day: string): string {
  const parts = toParts(day);
  return parts ? `${parts.day} ${parts.month} ${parts.year}` : day;
}

/**
 * The days between which something lies, in the fewest words:
 *
 *     2023-01-31, 2023-01-31 → 31 January 2023
 *     2023-01-01, 2023-01-31 → January 2023
 *     2023-01-08, 2023-01-31 → 8–31 January 2023
 *     2022-12-28, 2023-01-03 → 28 December 2022 – 3 January 2023
 *
 * An open end is said as “since” or “until”; with both ends open the day is unknown.
 */
export function sayDays(from: string | null, to: string | null): string {
  if (!from && !to) return "day unknown";
  if (!from || !to) return from ? `since ${sayDay(from)}` : `until ${sayDay(to ?? "")}`;
  const [a, b] = [toParts(from), toParts(to)];
  if (!a || !b || from === to) return sayDay(from);
  if (a.year !== b.year) return `${sayDay(from)} – ${sayDay(to)}`;
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return a.year;
  if (a.month !== b.month) return `${a.day} ${a.month} – ${sayDay(to)}`;
  return a.day === 1 && b.day === lengthOfMonth(to) ? `${a.month} ${a.year}` : `${a.day}–${sayDay(to)}`;
}

/** Days from one day to a later one, negative the other way: `countDays("2023-01-28", "2023-01-31")` is 3. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_A_DAY);
}

function toParts(day: string): { year: string; month: string; day: number } | null {
  const [, year, month, date] = ISO_DAY.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? { year, month: name, day: Number(date) } : null;
}

function lengthOfMonth(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
