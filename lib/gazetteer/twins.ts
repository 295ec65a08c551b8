import { foldKey } from "./fold";
import { distanceKm } from "./geo";
import type { Place } from "./place";

/** Two rows of one name no further apart than this are one settlement, listed twice. */
const SAME_KM = 1;

/**
 * Places without their twins: of rows whose names sound alike, in one country and within a kilometre, the first stays and
 * takes over the spellings of the others. Put the row to keep first.
 *
 *     mergeTwins(places) // GeoNames has Klishchiivka as 13512497 and, misspelt, as 705666
 */
export function mergeTwins(places: readonly Place[]): Place[] {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.country} ${foldKey(place.name)}`;
    const same = byName.get(key) ?? [];
    const twin = same.findIndex((other) => isTwin(place, other));
    const kept = same[twin];
    if (kept) same[twin] = joined(kept, place);
    else same.push(place);
    byName.set(key, same);
  }
  return [...byName.values()].flat();
}

function isTwin(a: Place, b: Place): boolean {
  // A hundredth of a degree of latitude is more than a kilometre: most namesakes need no trigonometry.
  return Math.abs(a.lat - b.lat) < 0.01 && distanceKm(a, b) <= SAME_KM;
}

function joined(kept: Place, twin: Place): Place {
  const names = [...new Set([...kept.names, twin.name, ...twin.names])].filter((name) => name !== kept.name);
  return {
    ...kept,
    names,
    nativeName: kept.nativeName ?? twin.nativeName,
    admin2: kept.admin2 ?? twin.admin2,
    population: kept.population ?? twin.population,
  };
}
