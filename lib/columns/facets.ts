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
  const counts = countCodes(columns, fails);
  const named = (words: readonly string[], codes: Uint8Array, shown: Uint32Array): Choice[] =>
    inOrder(
      words.flatMap((word, code) => {
        const count = shown[code] ?? 0;
        return count > 0 || codes.includes(code) ? [{ value: word, name: word, side: null, count }] : [];
      }),
    );
  return {
    side: named(SIDES, claims.side, counts.side).map((choice) => ({ ...choice, side: choice.value as Side })),
    claimant: inOrder(
      claimants.map(({ id, name, side }, code) => ({ value: id, name, side, count: counts.claimant[code] ?? 0 })),
    ),
    stance: named(STANCES, claims.stance, counts.stance),
    type: named(TYPES, claims.type, counts.type),
    status: named(STATUSES, events.status, counts.status),
    publisher: inOrder(
      publishers.map(({ id, name }, code) => ({ value: id, name, side: null, count: counts.publisher[code] ?? 0 })),
    ),
    place: columns.places
      .filter(({ id }) => places.includes(id))
      .map(({ id, name }) => ({ value: id, name, side: null, count: 0 })),
  };
}

/** The claims of each code that fail at most what is asked of that kind. In one pass: it is made with each answer. */
function countCodes({ claims, events, claimants, publishers }: Columns, fails: Uint8Array) {
  const side = new Uint32Array(SIDES.length);
  const claimant = new Uint32Array(claimants.length);
  const stance = new Uint32Array(STANCES.length);
  const type = new Uint32Array(TYPES.length);
  const status = new Uint32Array(STATUSES.length);
  const publisher = new Uint32Array(publishers.length);
  for (let row = 0; row < fails.length; row++) {
    const failed = fails[row] ?? 0;
    // With two bits it fails something else, whichever kind is counted.
    if ((failed & (failed - 1)) !== 0) continue;
    if ((failed & ~FAILS.who) === 0) {
      add(side, claims.side[row]);
      add(claimant, claims.claimant[row]);
    }
    if ((failed & ~FAILS.stance) === 0) add(stance, claims.stance[row]);
    if ((failed & ~FAILS.type) === 0) add(type, claims.type[row]);
    if ((failed & ~FAILS.status) === 0) add(status, events.status[claims.event[row] ?? 0]);
    if ((failed & ~FAILS.publisher) !== 0) continue;
    const end = claims.firstPublisher[row + 1] ?? 0;
    for (let at = claims.firstPublisher[row] ?? 0; at < end; at++) add(publisher, claims.publisher[at]);
  }
  return { side, claimant, stance, type, status, publisher };
}

function add(counts: Uint32Array, code = 0): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

const ENGLISH = new Intl.Collator("en");

function inOrder(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => b.count - a.count || ENGLISH.compare(a.name, b.name));
}
