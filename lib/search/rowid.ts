/** Days since 1900 fit in 16 bits until 2079. */
const FIRST = Date.UTC(1900, 0, 1);
const DAY = 86_400_000;
const LAST_DAY = 0xffff;
/** Numbers of one day: so many that two of a thousand ids seldom have the same, and so few that the index stays small. */
const NUMBERS = 2 ** 24;

/**
 * The number of a report or an article in the index. Those of a later day have greater ones, so that the newest are found first
 * and no others need be looked at; those without a day have the least. Within a day the id decides, not the order of reading.
 *
 *     toRowid("2023-01-31", "a") > toRowid("2023-01-30", "b") // true
 */
export function toRowid(day: string | null, id: string): number {
  return firstOf(day) + (fnv(id, LOW) % NUMBERS || 1);
}

/** The number of a name in the index: any, but always the same. */
export function toNameRowid(id: string): number {
  return fnv(id, LOW) + (fnv(id, HIGH) & 0xffff) * 2 ** 32;
}

/** The least number of a day. */
export function firstOf(day: string | null): number {
  const days = day === null ? 0 : Math.floor((Date.parse(day) - FIRST) / DAY);
  return Math.min(Math.max(Number.isFinite(days) ? days : 0, 0), LAST_DAY) * NUMBERS;
}

const LOW = 0x811c9dc5;
const HIGH = 0x9e3779b9;

/** FNV-1a, mixed once more: ids that differ in their last letters only are spread. */
function fnv(id: string, start: number): number {
  let sum = start;
  for (let at = 0; at < id.length; at++) sum = Math.imul(sum ^ id.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 12)) >>> 0;
}
