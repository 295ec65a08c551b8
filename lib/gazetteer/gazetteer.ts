import { exactKey, foldKey } from "./fold";
import { distanceKm, type Point } from "./geo";
import type { Place, Region } from "./place";

/** How a spelling met a place's name: its own letters, a listed alternate's, or the fold key only. */
export type Closeness = "name" | "alternate" | "folded";

export type Candidate = { place: Place; closeness: Closeness };

export type Gazetteer = {
  /** Places that a spelling may mean, closest spellings first; empty where none is known. */
  find(spelling: string): Candidate[];
  /** True where some place has this spelling, by fold key. */
  has(spelling: string): boolean;
  /** Places within some kilometres of a point: where a misspelt name is looked for. */
  near(point: Point, km: number): Place[];
  regions: Region[];
};

/** The longest name the dictionary holds is some five words; no look-up tries more. */
export const MAX_NAME_WORDS = 4;

/** Spellings looked up before are remembered, up to this many: news repeats its names. */
const MAX_REMEMBERED = 50_000;

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

  let grid: Map<string, Place[]> | null = null;

  const found = new Map<string, Candidate[]>();

  return {
    regions,
    find(spelling) {
      let candidates = found.get(spelling);
      if (!candidates) {
        candidates = look(spelling);
        if (found.size < MAX_REMEMBERED) found.set(spelling, candidates);
      }
      return candidates;
    },
    has(spelling) {
      return this.find(spelling).length > 0;
    },
    near(point, km) {
      grid ??= toGrid(places);
      return cellsAround(point, km)
        .flatMap((cell) => grid?.get(cell) ?? [])
        .filter((place) => distanceKm(place, point) <= km);
    },
  };

  function look(spelling: string): Candidate[] {
    const exact = exactKey(spelling);
    const rank = (place: Place): Closeness =>
      byName.get(exact)?.has(place) ? "name" : byAlternate.get(exact)?.has(place) ? "alternate" : "folded";
    return [...(byFold.get(foldKey(spelling)) ?? [])]
      .map((place) => ({ place, closeness: rank(place) }))
      .sort(
        (a, b) => CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) || (a.place.id < b.place.id ? -1 : 1),
      );
  }
}

/** Cells of a degree by a degree; at 55° north one is still 64 km wide. */
const cellOf = (lat: number, lon: number) => `${Math.floor(lat)} ${Math.floor(lon)}`;
const KM_A_CELL = 60;

function toGrid(places: Place[]): Map<string, Place[]> {
  const grid = new Map<string, Place[]>();
  for (const place of places) {
    const cell = grid.get(cellOf(place.lat, place.lon));
    if (cell) cell.push(place);
    else grid.set(cellOf(place.lat, place.lon), [place]);
  }
  return grid;
}

function cellsAround({ lat, lon }: Point, km: number): string[] {
  const reach = Math.ceil(km / KM_A_CELL);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return steps.flatMap((dLat) => steps.map((dLon) => cellOf(lat + dLat, lon + dLon)));
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
