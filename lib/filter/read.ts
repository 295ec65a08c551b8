import type { z } from "zod";
import { type Filter, filterSchema, type Look, lookSchema } from "./filter";
import type { Params } from "./query";

/**
 * The filter that an address asks for, with bad values dropped one by one, so that no link ever breaks.
 * Data addresses refuse them instead: they use `filterSchema.safeParse`.
 *
 *     readFilter({ type: ["capture", "ufo"], from: "yesterday" })  // { type: ["capture"], side: [], … }
 */
export function readFilter(params: Params): Filter {
  return forgive(filterSchema, params);
}

/** The view that an address asks for. A centre counts only when it is whole: `z`, `lat` and `lng`. */
export function readLook(params: Params): Look {
  const { event, z, lat, lng } = forgive(lookSchema, params);
  const whole = z !== undefined && lat !== undefined && lng !== undefined;
  return { ...(event && { event }), ...(whole && { z, lat, lng }) };
}

function forgive<T>(schema: z.ZodType<T>, params: Params): T {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  return forgive(schema, drop(params, result.error.issues[0]?.path ?? Object.keys(params)));
}

/** Without the value at the path: one of many, or the whole key. */
function drop(params: Params, [key, index]: PropertyKey[]): Params {
  const { [String(key)]: value, ...rest } = params;
  if (typeof index !== "number" || !Array.isArray(value) || value.length === 0) return rest;
  return { ...rest, [String(key)]: value.filter((one) => one !== "").filter((_, at) => at !== index) };
}
