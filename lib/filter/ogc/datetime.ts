import type { Filter } from "../filter";
import { isDay } from "../read";

/**
 * A day, or a moment as RFC 3339 writes it: a claim knows days only, and a day stays the one that is written. GDAL ends a
 * bare day with a T.
 */
const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:t(?:([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d))?)?$/i;
const OPEN = ["", ".."];

/**
 * The `datetime` of OGC API – Features as days, both included: one moment, or two with a stroke between, of which one may be
 * open. Null where the text is none.
 *
 *     readDatetime("2023-01-28T10:00:00Z/..")  // { from: "2023-01-28" }
 *     readDatetime("2023-01-28")               // { from: "2023-01-28", to: "2023-01-28" }
 */
export function readDatetime(text: string): Pick<Filter, "from" | "to"> | null {
  const parts = text.split("/");
  const days = parts.map((part) => (parts.length > 1 && OPEN.includes(part) ? undefined : readMoment(part)));
  if (parts.length > 2 || days.includes(null) || days.every((day) => day === undefined)) return null;
  const [from, to] = parts.length === 1 ? [days[0], days[0]] : days;
  if (from && to && from > to) return null;
  return { ...(from && { from }), ...(to && { to }) };
}

function readMoment(text: string): string | null {
  const day = MOMENT.exec(text)?.[1];
  return day && isDay(day) ? day : null;
}
