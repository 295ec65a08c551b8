import { writeBox } from "./box";
import type { Filter, Look } from "./filter";
import { SORTS } from "./sort";

/** The parameters of a page, as Next gives them: one value is a string, many are an array. */
export type Params = Record<string, string | string[] | undefined>;

/** The order in which a filter is written into an address: one filter, one address. */
export const FILTER_KEYS = [
  "q",
  "from",
  "to",
  "side",
  "claimant",
  "stance",
  "type",
  "status",
  "publisher",
  "place",
  "bbox",
] as const satisfies (keyof Filter)[];

const KEYS = [...FILTER_KEYS, "event", "sort", "z", "lat", "lng"] as const;

/** The inverse of readFilter, for links: `readFilter(toParams(toQuery(filter)))` is the filter. */
export function toQuery(filter: Partial<Filter & Look>): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    for (const one of [filter[key]].flat())
      if (one !== undefined && !isMeantAnyway(key, one))
        query.append(key, typeof one === "object" ? writeBox(one) : String(one));
  }
  return query;
}

/** The order of a list that is meant where nothing is said is not written. */
function isMeantAnyway(key: string, value: unknown): boolean {
  return key === "sort" && value === SORTS[0];
}

/** An address of this site with a filter: `toHref("/", { type: ["strike"] })` is `/?type=strike`. */
export function toHref(path: string, filter: Partial<Filter & Look>): string {
  return joinHref(path, toQuery(filter));
}

/** A path with a query. A comma stays one, so that a box can be read in an address: `joinHref("/", query)`. */
export function joinHref(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query.toString().replaceAll("%2C", ",")}` : path;
}

/** A query string in the shape Next gives to pages. */
export function toParams(query: URLSearchParams): Params {
  const keys = [...new Set(query.keys())];
  return Object.fromEntries(
    keys.map((key) => {
      const values = query.getAll(key);
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
}

/** The inverse of toParams: the parameters of a page as a query string. */
export function fromParams(params: Params): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, values] of Object.entries(params)) for (const one of [values ?? []].flat()) query.append(key, one);
  return query;
}

/** The filter that asks for everything. */
export const NO_FILTER: Filter = { side: [], claimant: [], stance: [], type: [], status: [], publisher: [], place: [] };

/** How many things a filter asks: its values, with the two days as one. */
export function countChoices(filter: Filter): number {
  const listed = [filter.side, filter.claimant, filter.stance, filter.type, filter.status, filter.publisher];
  const values = [...listed, filter.place].reduce((sum, list) => sum + list.length, 0);
  return values + (filter.q ? 1 : 0) + (filter.from || filter.to ? 1 : 0) + (filter.bbox ? 1 : 0);
}
