import { exactKey, foldKey } from "./fold";
import type { Place, Region } from "./place";

/** How a spelling met a place's name: its own letters, a listed alternate's, or the fold key only. */
export type Closeness = "name" | "alternate" | "folded";

export type Candidate = { place: Place; closeness: Closeness };

export type Gazetteer = {
  /** Places that a spelling may mean, closest spellings first; empty where none is known. */
  find(spelling: string): Candidate[];
  /** True where some place has this spelling, by fold key. */
  has(spelling: string): boolean;
  /** The fold keys that begin with this letter and the places they stand for: for misspellings. */
  keysLike(first: string): [key: string, places: Place[]][];
  regions: Region[];
};

/** The longest name the dictionary holds is some five words; no look-up tries more. */
export const MAX_NAME_WORDS = 4;

const CLOSENESS: Closeness[] = ["name", "alternate", "folded"];

/**
 * Indexes places by fold key.
 *
 *     createGazetteer(places, regions).find("Blagodatnoye") // → [{ place: Blahodatne …, closeness: "alternate" } …]
 */
export function createGazetteer(places: Place[], regions: Region[]): Gazetteer {
  const byFold = new Map<string, Set<Place>>();
  const byName = new Map<string, Set<Place>>();
  const byAlternate = new Map<string, Set<Place>>();

  for (const place of places) {
    add(byName, exactKey(place.name), place);
    add(byFold, foldKey(place.name), place);
    for (const name of spellings(place)) {
      add(byAlternate, exactKey(name), place);
      add(byFold, foldKey(name), place);
    }
  }

  let byInitial: Map<string, [string, Place[]][]> | null = null;

  return {
    regions,
    find(spelling) {
      const exact = exactKey(spelling);
      const rank = (place: Place): Closeness =>
        byName.get(exact)?.has(place) ? "name" : byAlternate.get(exact)?.has(place) ? "alternate" : "folded";
      return [...(byFold.get(foldKey(spelling)) ?? [])]
        .map((place) => ({ place, closeness: rank(place) }))
        .sort(
          (a, b) =>
            CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) || (a.place.id < b.place.id ? -1 : 1),
        );
    },
    has: (spelling) => byFold.has(foldKey(spelling)),
    keysLike(first) {
      byInitial ??= groupByInitial(byFold);
      return byInitial.get(first) ?? [];
    },
  };
}

function spellings(place: Place): string[] {
  return place.nativeName ? [place.nativeName, ...place.names] : place.names;
}

function add(index: Map<string, Set<Place>>, key: string, place: Place) {
  if (!key) return;
  const places = index.get(key);
  if (places) places.add(place);
  else index.set(key, new Set([place]));
}

function groupByInitial(byFold: Map<string, Set<Place>>) {
  const groups = new Map<string, [string, Place[]][]>();
  for (const [key, places] of byFold) {
    const initial = key[0] ?? "";
    const group = groups.get(initial);
    if (group) group.push([key, [...places]]);
    else groups.set(initial, [[key, [...places]]]);
  }
  return groups;
}
