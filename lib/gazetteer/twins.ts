import { foldKey } from "./fold";
import { distanceKm } from "./geo";
import type { Place } from "./place";

/** Two rows of one name no further apart than this are one settlement, listed twice. */
const SAME_KM = 1;
/** Degrees of latitude and of longitude that are more than that, wherever people live. */
const NORTH = 0.01;
const EAST = 0.05;

/**
 * Places without their twins: of rows whose names sound alike, in one country and within a kilometre, the first stays and
 * takes over the spellings of the others. Put the row to keep first.
 *
 *     mergeTwins(places) // GeoNames has Klishchiivka as 13512497 and, misspelt, as 705666
 */
export function mergeTwins(places: readonly Place[]): Place[] {
  const near = neighbours(places);
  const kept: (Place | null)[] = [...places];
  places.forEach((place, index) => {
    const twin = near.get(index)?.find((other) => isTwin(kept[other], place));
    const first = twin === undefined ? null : kept[twin];
    if (twin === undefined || !first) return;
    kept[twin] = joined(first, place);
    kept[index] = null;
  });
  return kept.filter((place) => place !== null);
}

/** For a place, by its index, those before it that are near at a glance; in order. Few have any. */
function neighbours(places: readonly Place[]): Map<number, number[]> {
  const lats = Float64Array.from(places, ({ lat }) => lat);
  const lons = Float64Array.from(places, ({ lon }) => lon);
  const southToNorth = Uint32Array.from(lats.keys()).sort((a, b) => at(lats, a) - at(lats, b));
  const near = new Map<number, number[]>();
  southToNorth.forEach((a, rank) => {
    for (let next = rank + 1; next < southToNorth.length; next++) {
      const b = at(southToNorth, next);
      if (at(lats, b) - at(lats, a) > NORTH) break;
      if (Math.abs(at(lons, b) - at(lons, a)) > EAST) continue;
      const later = Math.max(a, b);
      near.set(
        later,
        [...(near.get(later) ?? []), Math.min(a, b)].sort((one, other) => one - other),
      );
    }
  });
  return near;
}

function at(numbers: Float64Array | Uint32Array, index: number): number {
  return numbers[index] ?? Number.NaN;
}

function isTwin(a: Place | null | undefined, b: Place): boolean {
  if (!a || a.country !== b.country) return false;
  return distanceKm(a, b) <= SAME_KM && foldKey(a.name) === foldKey(b.name);
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
