import { isWithin } from "@/lib/filter/box";
import { dayNumber } from "@/lib/filter/days";
import type { Filter } from "@/lib/filter/filter";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { type Columns, NONE, UNDATED } from "./columns";

/** One bit for each thing that a filter asks of a claim. `side` and `claimant` together ask who. */
export const FAILS = { days: 1, who: 2, stance: 4, type: 8, status: 16, publisher: 32, place: 64, bbox: 128 } as const;

/**
 * What each claim fails of a filter, as bits of FAILS; 0 is shown. With the bit of one key left out, the rest is what that
 * key's choices are counted by. The words sought (`q`) are not looked at: they decide which set is loaded.
 */
export function findFailures(columns: Columns, filter: Filter): Uint8Array {
  const fails = new Uint8Array(columns.claims.first.length);
  failDays(fails, columns, filter);
  failWho(fails, columns, filter);
  failCodes(fails, columns.claims.stance, codesOf(STANCES, filter.stance), FAILS.stance);
  failCodes(fails, columns.claims.type, codesOf(TYPES, filter.type), FAILS.type);
  failEvents(fails, columns, columns.events.status, codesOf(STATUSES, filter.status), FAILS.status);
  failEvents(fails, columns, columns.events.place, codesOf(idsOf(columns.places), filter.place), FAILS.place);
  failEvents(fails, columns, columns.events.place, placesIn(columns, filter), FAILS.bbox);
  failPublishers(fails, columns, filter.publisher);
  return fails;
}

/** The day numbers that a range asks for: `low` to `high`, both included. Without a range the undated are within too. */
export function toDays({ from, to }: Pick<Filter, "from" | "to">): { low: number; high: number } {
  if (!from && !to) return { low: -UNDATED, high: UNDATED };
  return { low: from ? dayNumber(from) : -UNDATED, high: to ? dayNumber(to) : UNDATED - 1 };
}

function failDays(fails: Uint8Array, { claims: { first, last } }: Columns, filter: Filter): void {
  const { low, high } = toDays(filter);
  if (high === UNDATED) return;
  for (let row = 0; row < fails.length; row++)
    if ((first[row] ?? UNDATED) > high || (last[row] ?? UNDATED) < low) fails[row] = (fails[row] ?? 0) | FAILS.days;
}

function failWho(fails: Uint8Array, { claims, claimants }: Columns, { side, claimant }: Filter): void {
  const sides = codesOf(SIDES, side);
  const ids = codesOf(idsOf(claimants), claimant);
  if (!sides && !ids) return;
  for (let row = 0; row < fails.length; row++) {
    const isAsked = sides?.[claims.side[row] ?? 0] === 1 || ids?.[claims.claimant[row] ?? 0] === 1;
    if (!isAsked) fails[row] = (fails[row] ?? 0) | FAILS.who;
  }
}

function failCodes(fails: Uint8Array, codes: Uint8Array, asked: Uint8Array | null, bit: number): void {
  if (!asked) return;
  for (let row = 0; row < fails.length; row++) if (!asked[codes[row] ?? 0]) fails[row] = (fails[row] ?? 0) | bit;
}

/** The same for what is known of the claim's event. */
function failEvents(
  fails: Uint8Array,
  { claims: { event } }: Columns,
  codes: Uint8Array | Int32Array,
  asked: Uint8Array | null,
  bit: number,
): void {
  if (!asked) return;
  for (let row = 0; row < fails.length; row++)
    if (!asked[codes[event[row] ?? 0] ?? NONE]) fails[row] = (fails[row] ?? 0) | bit;
}

/** One outlet that is asked for is enough. */
function failPublishers(fails: Uint8Array, { claims, publishers }: Columns, ids: string[]): void {
  const asked = codesOf(idsOf(publishers), ids);
  if (!asked) return;
  for (let row = 0; row < fails.length; row++) {
    const end = claims.firstPublisher[row + 1] ?? 0;
    let at = claims.firstPublisher[row] ?? 0;
    while (at < end && !asked[claims.publisher[at] ?? 0]) at += 1;
    if (at === end) fails[row] = (fails[row] ?? 0) | FAILS.publisher;
  }
}

/** 1 at the position of each settlement within the part of the map that is asked for; null where all of it is. */
function placesIn({ places }: Columns, { bbox }: Filter): Uint8Array | null {
  return bbox ? Uint8Array.from(places, (place) => Number(isWithin(bbox, place))) : null;
}

/** 1 at the position of each word that is asked for; null where all are. */
function codesOf(words: readonly string[], asked: readonly string[]): Uint8Array | null {
  if (asked.length === 0) return null;
  const wanted = new Set(asked);
  return Uint8Array.from(words, (word) => Number(wanted.has(word)));
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}
