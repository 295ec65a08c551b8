import { exactKey, foldKey } from "./fold";
import { oneEditAway } from "./one-edit";
import type { Place, Region } from "./place";

/**
 * How a spelling met a place: its name to the letter; a listed spelling of its name; a spelling that only sounds like it;
 * another name, that it had once or has besides.
 */
export type Closeness = "name" | "alternate" | "folded" | "other";

export type Candidate = { place: Place; closeness: Closeness };

export type Gazetteer = {
  /** Places that a spelling may mean, closest spellings first; empty where none is known. */
  find(spelling: string): Candidate[];
  /** True where some place has this spelling, by fold key. */
  has(spelling: string): boolean;
  /** Places whose name sounds like a spelling but for one sound: what a misspelt name may mean, anywhere. */
  like(spelling: string): Place[];
  regions: Region[];
};

/** The longest name the dictionary holds is some five words; no look-up tries more. */
export const MAX_NAME_WORDS = 4;

/** Spellings looked up before are remembered, up to this many: news repeats its names. */
const MAX_REMEMBERED = 50_000;

const CLOSENESS: Closeness[] = ["name", "alternate", "folded", "other"];

/**
 * Indexes places by fold key. The order of the places makes no difference.
 *
 *     createGazetteer(places, regions).find("Blagodatnoye") // → [{ place: Blahodatne …, closeness: "alternate" } …]
 */
export function createGazetteer(places: readonly Place[], regions: Region[]): Gazetteer {
  const byKey = indexByKey(places);
  const find = remember((spelling: string) =>
    (byKey.get(foldKey(spelling)) ?? [])
      .map((place) => ({ place, closeness: closenessOf(place, spelling, foldKey(spelling)) }))
      .sort(order),
  );
  const like = remember((spelling: string) => {
    const found = oneEditAway(foldKey(spelling)).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(found)].sort(byId);
  });
  return { regions, find, like, has: (spelling) => find(spelling).length > 0 };
}

function indexByKey(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of spellings(place)) {
      const key = foldKey(name);
      const same = key ? index.get(key) : undefined;
      // A place's names follow each other, so that one look tells whether it has this key already.
      if (same && same[same.length - 1] !== place) same.push(place);
      else if (key && !same) index.set(key, [place]);
    }
  }
  return index;
}

function spellings({ name, nativeName, names }: Place): string[] {
  return nativeName && !names.includes(nativeName) ? [name, nativeName, ...names] : [name, ...names];
}

function closenessOf(place: Place, spelling: string, key: string): Closeness {
  const letters = exactKey(spelling);
  if (exactKey(place.name) === letters) return "name";
  if (foldKey(place.name) !== key) return "other";
  return spellings(place).some((name) => exactKey(name) === letters) ? "alternate" : "folded";
}

function order(a: Candidate, b: Candidate): number {
  return CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) || byId(a.place, b.place);
}

function byId(a: Place, b: Place): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The function, its answers remembered. They are shared: whoever gets one must not change it. */
function remember<T>(work: (spelling: string) => T): (spelling: string) => T {
  const known = new Map<string, T>();
  return (spelling) => {
    const before = known.get(spelling);
    if (before !== undefined) return before;
    const answer = work(spelling);
    if (known.size < MAX_REMEMBERED) known.set(spelling, answer);
    return answer;
  };
}
