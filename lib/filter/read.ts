import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { type Box, readBox } from "./box";
import { dayNumber, dayText } from "./days";
import type { Filter, Look } from "./filter";
import type { Params } from "./query";
import { SORTS } from "./sort";

/** More values of one key, or longer ones, are nobody's question: as filterSchema has it. */
export const MOST_VALUES = 50;
const MOST_LETTERS = { q: 100, id: 200 };

/**
 * The filter that an address asks for, with bad values dropped one by one, so that no link ever breaks. Data addresses
 * refuse them instead, by lib/filter/check.ts. Read on both sides, so without the schema, which a browser need not load.
 *
 *     readFilter({ type: ["capture", "ufo"], from: "yesterday" })  // { type: ["capture"], side: [], … }
 */
export function readFilter(params: Params): Filter {
  const q = once(params.q)?.trim();
  const [from, to] = [day(params.from), day(params.to)];
  const bbox = box(params.bbox);
  return {
    ...(q && q.length <= MOST_LETTERS.q && { q }),
    ...(from && { from }),
    ...(to && !(from && from > to) && { to }),
    side: many(params.side, isOneOf(SIDES)),
    claimant: many(params.claimant, isId),
    stance: many(params.stance, isOneOf(STANCES)),
    type: many(params.type, isOneOf(TYPES)),
    status: many(params.status, isOneOf(STATUSES)),
    publisher: many(params.publisher, isId),
    place: many(params.place, isId),
    ...(bbox && { bbox }),
  };
}

/** The view that an address asks for. A centre counts only when it is whole: `z`, `lat` and `lng`; the first order is not said. */
export function readLook(params: Params): Look {
  const event = once(params.event);
  const [z, lat, lng] = [number(params.z, 3, 18), number(params.lat, -90, 90), number(params.lng, -180, 180)];
  const isWhole = z !== null && lat !== null && lng !== null;
  const sort = SORTS.find((one, at) => at > 0 && one === once(params.sort));
  return { ...(event && isId(event) && { event }), ...(sort && { sort }), ...(isWhole && { z, lat, lng }) };
}

function many<T extends string>(value: Params[string], isGood: (value: string) => value is T): T[] {
  const given = [value ?? []].flat().filter((one) => one !== "");
  return given.length > MOST_VALUES ? [] : given.filter(isGood);
}

/** What is given twice was not meant. */
function once(value: Params[string]): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function day(value: Params[string]): string | undefined {
  const text = once(value);
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text) ? text : undefined;
}

/** Whether a text in the form of a day is one: `isDay("2023-02-30")` is false. */
export function isDay(text: string): boolean {
  const number = dayNumber(text);
  return Number.isFinite(number) && dayText(number) === text;
}

function box(value: Params[string]): Box | null {
  const text = once(value);
  return text === undefined ? null : readBox(text);
}

function number(value: Params[string], least: number, most: number): number | null {
  const text = once(value);
  const read = text === undefined ? Number.NaN : Number(text);
  return read >= least && read <= most ? read : null;
}

function isOneOf<T extends string>(words: readonly T[]) {
  return (value: string): value is T => words.some((word) => word === value);
}

function isId(value: string): value is string {
  return value.length > 0 && value.length <= MOST_LETTERS.id;
}
