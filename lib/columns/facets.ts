import type { Choice, Facets } from "@/lib/view/facet";
import { SIDES, type Side, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import type { Columns } from "./columns";
import { FAILS } from "./failures";

/**
 * Every choice that the claims of a set offer, counted as if its own kind were not asked and everything else were, the most
 * frequent first. `fails` are those of the whole filter. Places are named only where they are asked for.
 */
export function countFacets(columns: Columns, fails: Uint8Array, places: readonly string[]): Facets {
  const { claims, events, claimants, publishers } = columns;
  const count = (length: number, codes: Codes, bit: number, rows?: Int32Array) =>
    countCodes(fails, { length, codes, bit, rows });
  const named = (words: readonly string[], { all, shown }: Counts): Choice[] =>
    inOrder(
      words.flatMap((word, code) =>
        all[code] ? [{ value: word, name: word, side: null, count: shown[code] ?? 0 }] : [],
      ),
    );
  const sides = count(SIDES.length, claims.side, FAILS.who);
  const who = count(claimants.length, claims.claimant, FAILS.who);
  const printed = countPublishers(columns, fails);
  return {
    side: named(SIDES, sides).map((choice) => ({ ...choice, side: choice.value as Side })),
    claimant: inOrder(
      claimants.map(({ id, name, side }, code) => ({ value: id, name, side, count: who.shown[code] ?? 0 })),
    ),
    stance: named(STANCES, count(STANCES.length, claims.stance, FAILS.stance)),
    type: named(TYPES, count(TYPES.length, claims.type, FAILS.type)),
    status: named(STATUSES, count(STATUSES.length, events.status, FAILS.status, claims.event)),
    publisher: inOrder(
      publishers.map(({ id, name }, code) => ({ value: id, name, side: null, count: printed[code] ?? 0 })),
    ),
    place: columns.places
      .filter(({ id }) => places.includes(id))
      .map(({ id, name }) => ({ value: id, name, side: null, count: 0 })),
  };
}

type Codes = Uint8Array | Int32Array;
type Counts = { all: Uint32Array; shown: Uint32Array };
/** `rows` says for each claim in which row its code stands; without it that is its own. */
type Counted = { length: number; codes: Codes; bit: number; rows: Int32Array | undefined };

function countCodes(fails: Uint8Array, { length, codes, bit, rows }: Counted): Counts {
  const counts = { all: new Uint32Array(length), shown: new Uint32Array(length) };
  for (let row = 0; row < fails.length; row++) {
    const code = codes[rows ? (rows[row] ?? 0) : row] ?? 0;
    counts.all[code] = (counts.all[code] ?? 0) + 1;
    if (((fails[row] ?? 0) & ~bit) === 0) counts.shown[code] = (counts.shown[code] ?? 0) + 1;
  }
  return counts;
}

function countPublishers({ claims, publishers }: Columns, fails: Uint8Array): Uint32Array {
  const shown = new Uint32Array(publishers.length);
  for (let row = 0; row < fails.length; row++) {
    if (((fails[row] ?? 0) & ~FAILS.publisher) !== 0) continue;
    const end = claims.firstPublisher[row + 1] ?? 0;
    for (let at = claims.firstPublisher[row] ?? 0; at < end; at++) {
      const code = claims.publisher[at] ?? 0;
      shown[code] = (shown[code] ?? 0) + 1;
    }
  }
  return shown;
}

function inOrder(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}
