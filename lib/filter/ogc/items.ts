import type { FilterError } from "../check";
import { type Filter, filterSchema } from "../filter";
import { toParams } from "../query";
import { readBbox } from "./bbox";
import { type Cursor, readCursor } from "./cursor";
import { readDatetime } from "./datetime";

/** So many features are a page where nobody says otherwise, and at most. */
export const LIMITS = { default: 100, most: 1000 } as const;

/** The keys of the filter that may stand in an address of items; bbox and days are asked as the standard has them. */
export const PROPERTY_KEYS = ["q", "side", "claimant", "stance", "type", "status", "publisher", "place"] as const;

/** How an answer is written: as data, or for people. */
export const FORMS = ["json", "html"] as const;

const ITEM_KEYS = ["bbox", "datetime", "limit", ...PROPERTY_KEYS, "after", "f"];
const ONCE = ["bbox", "datetime", "limit", "after", "f", "q"];

/** What an address of items asks. */
export type ItemsQuestion = { filter: Filter; limit: number; after: Cursor | null };

type Asked<T> = T | { errors: FilterError[] };

/**
 * What an address of items asks, or all that is wrong with it. A limit beyond the most is the most, as the standard has it.
 *
 *     checkItems(new URLSearchParams("datetime=2023-01-28/..&limit=5000"))  // { filter: { from: "2023-01-28", … }, limit: 1000, after: null }
 *     checkItems(new URLSearchParams("limit=0"))  // { errors: [{ path: ["limit"], message: "must be a whole number from 1 on" }] }
 */
export function checkItems(query: URLSearchParams): Asked<ItemsQuestion> {
  const errors = findFaults(query, ITEM_KEYS);
  const read = <T>(key: string, message: string, reader: (text: string) => T | null): T | null => {
    const text = query.get(key);
    if (text === null || query.getAll(key).length > 1) return null;
    const value = reader(text);
    if (value === null) errors.push({ path: [key], message });
    return value;
  };
  const bbox = read("bbox", "must be four or six numbers, as 37.5,48,38.25,48.75", readBbox);
  const days = read("datetime", "must be a moment or an interval, as 2023-01-28 or 2023-01-28/..", readDatetime);
  const limit = read("limit", "must be a whole number from 1 on", readLimit) ?? LIMITS.default;
  const after = read("after", "must be as a link to a next page has it", readCursor);
  const filter = filterSchema.safeParse(toParams(onlyProperties(query)));
  for (const { path, message } of filter.error?.issues ?? []) errors.push({ path: path.map(toStep), message });
  if (!filter.success || errors.length > 0) return { errors };
  return { filter: { ...filter.data, ...days, ...(bbox && { bbox }) }, limit, after };
}

/** What is wrong with the address of another resource, whose only parameter is its form. */
export function checkForm(query: URLSearchParams): FilterError[] {
  return findFaults(query, ["f"]);
}

function findFaults(query: URLSearchParams, keys: readonly string[]): FilterError[] {
  const given = [...new Set(query.keys())];
  const unknown = given.filter((key) => !keys.includes(key));
  const repeated = given.filter((key) => ONCE.includes(key) && keys.includes(key) && query.getAll(key).length > 1);
  const form = query.get("f");
  return [
    ...unknown.map((key) => ({ path: [key], message: `is no parameter; expected one of ${keys.join(", ")}` })),
    ...repeated.map((key) => ({
      path: [key],
      message: `is given ${query.getAll(key).length} times; expected once`,
    })),
    ...(form === null || FORMS.some((one) => one === form)
      ? []
      : [{ path: ["f"], message: `expected one of ${FORMS.join(", ")}` }]),
  ];
}

function onlyProperties(query: URLSearchParams): URLSearchParams {
  const properties: readonly string[] = PROPERTY_KEYS;
  const isRepeated = query.getAll("q").length > 1;
  return new URLSearchParams([...query].filter(([key]) => properties.includes(key) && !(isRepeated && key === "q")));
}

function readLimit(text: string): number | null {
  if (!/^\+?\d+$/.test(text) || Number(text) < 1) return null;
  return Math.min(Number(text), LIMITS.most);
}

function toStep(step: PropertyKey): string | number {
  return typeof step === "number" ? step : String(step);
}
