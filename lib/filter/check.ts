import { type Filter, filterSchema, lookSchema } from "./filter";
import { type Params, toParams } from "./query";

/** One thing that is wrong with an address: which parameter, and what was got and expected. */
export type FilterError = { path: (string | number)[]; message: string };

const VIEW_KEYS = Object.keys(lookSchema.shape);
/** Parameters that may be given once only. */
const SINGLE = ["q", "from", "to", "bbox", ...VIEW_KEYS];
const KEYS = [...Object.keys(filterSchema.shape), ...VIEW_KEYS];

/**
 * The filter of a data address, or all that is wrong with it: here nothing is dropped, as nobody sees what is missing.
 * What the page only looks at (`event sort z lat lng`) may be there and changes no row. `more` are keys that the address takes
 * besides, which somebody else reads.
 *
 *     checkFilter(new URLSearchParams("from=yesterday"))
 *     // { errors: [{ path: ["from"], message: "must be a day, as 2023-01-31" }] }
 */
export function checkFilter(
  query: URLSearchParams,
  more: readonly string[] = [],
): { filter: Filter } | { errors: FilterError[] } {
  const params = toParams(query);
  const unknown = Object.keys(params).filter((key) => !KEYS.includes(key));
  const filter = filterSchema.safeParse(params);
  const look = lookSchema.safeParse(params);
  const issues = [...(filter.error?.issues ?? []), ...(look.error?.issues ?? [])];
  const errors = [
    ...unknown.map((key) => ({
      path: [key],
      message: `is no parameter; expected one of ${[...KEYS, ...more].join(", ")}`,
    })),
    ...issues.map(({ path, message }) => ({ path: path.map(toStep), message: withValue(params, path[0], message) })),
  ];
  return filter.success && errors.length === 0 ? { filter: filter.data } : { errors };
}

function toStep(step: PropertyKey): string | number {
  return typeof step === "number" ? step : String(step);
}

/** A parameter given twice where one is expected is told apart from a wrong one. */
function withValue(params: Params, key: PropertyKey | undefined, message: string): string {
  const value = params[String(key)];
  return Array.isArray(value) && SINGLE.includes(String(key))
    ? `is given ${value.length} times; expected once`
    : message;
}
