import type { FilterError } from "./check";

/** More rows of one page than this are asked for without `limit`, which streams all of them. */
export const MOST_ROWS = 10_000;

/** What a page of rows begins after: parts of the last row before it, as its format orders them. */
export type Cursor = (string | null)[];

/** Which rows of a filter are wanted: so many, and after which; null is all of them, and from the first. */
export type Paging = { limit: number | null; after: Cursor | null };

export const PAGING_KEYS = ["limit", "after"] as const;

const LIMIT = `must be a whole number from 1 to ${MOST_ROWS}`;
const AFTER = "must be as the address of the next page has it, which the header Link and the file itself name";

/**
 * The page that an address asks for, and its query without that; or what is wrong with it.
 *
 *     readPaging(new URLSearchParams("type=strike&limit=100"))
 *     // { paging: { limit: 100, after: null }, rest: type=strike }
 */
export function readPaging(query: URLSearchParams): { paging: Paging; rest: URLSearchParams; errors: FilterError[] } {
  const rest = new URLSearchParams(query);
  for (const key of PAGING_KEYS) rest.delete(key);
  const [limits, afters] = PAGING_KEYS.map((key) => query.getAll(key).filter((value) => value !== ""));
  const limit = limits?.[0] === undefined ? null : Number(limits[0]);
  const after = afters?.[0] === undefined ? null : readCursor(afters[0]);
  const errors: FilterError[] = [];
  if ((limits?.length ?? 0) > 1) errors.push(twice("limit"));
  else if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS))
    errors.push({ path: ["limit"], message: LIMIT });
  if ((afters?.length ?? 0) > 1) errors.push(twice("after"));
  else if (afters?.[0] !== undefined && !after) errors.push({ path: ["after"], message: AFTER });
  return { paging: { limit, after }, rest, errors };
}

function twice(key: string): FilterError {
  return { path: [key], message: "is given more than once; expected once" };
}

/** A cursor as an address holds it: readers need not look into it. */
export function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The inverse of writeCursor; null for what it never wrote. */
export function readCursor(text: string): Cursor | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isCursor(parts) ? parts : null;
  } catch {
    return null;
  }
}

function isCursor(parts: unknown): parts is Cursor {
  return Array.isArray(parts) && parts.length > 0 && parts.every((part) => part === null || typeof part === "string");
}
