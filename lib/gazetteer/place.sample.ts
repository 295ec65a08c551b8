import type { Place, Region } from "./place";

/** A village of made-up standing, for tests; say only what matters. */
export function place(id: string, name: string, rest: Partial<Place> = {}): Place {
  return {
    id,
    name,
    nativeName: null,
    names: [],
    admin1: "Varen Oblast",
    admin2: null,
    country: "UA",
    lat: 48,
    lon: 37,
    featureCode: "PPL",
    population: null,
    source: "made up",
    licence: "none",
    importedFrom: null,
    ...rest,
  };
}

/** A region of made-up standing, for tests. */
export function region(name: string, rest: Partial<Region> = {}): Region {
  return { name, country: "UA", code: "99", aliases: [], bare: [], lat: 48, lon: 37, ...rest };
}
