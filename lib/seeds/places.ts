import { readFileSync } from "node:fs";
import path from "node:path";
import type { Place, Region } from "@/lib/gazetteer/place";
import { type GazetteerRow, parseGazetteer } from "./gazetteer";
import { openGazetteer } from "./gazetteer-file";
import { SEEDS } from "./read-seed";
import { parseRegions } from "./regions";
import { readTowns, type Town } from "./towns";

/**
 * The places that ship with Claimline, with those of further gazetteer files (GeoNames dumps, zipped or not). One id is
 * one place: our own file gives its name, every source its spellings.
 *
 *     readPlaces(["UA.zip"]).places.length // → some 34 000
 *
 * Throws with the file, line and cure where one cannot be read.
 */
export function readPlaces(files: string[] = [], folder = SEEDS): { places: Place[]; regions: Region[] } {
  const regionsFile = path.join(folder, "regions.json");
  const regions = parseRegions(readFileSync(regionsFile, "utf8"), regionsFile);
  const ownFile = path.join(folder, "gazetteer.tsv");
  const own = parseGazetteer(readFileSync(ownFile, "utf8"), ownFile);
  const dumps = files.flatMap((file) => parseGazetteer(openGazetteer(readFileSync(file), file), file));
  return { places: mergeRows([...own, ...dumps, ...readTowns().map(fromTown)], regions), regions };
}

/** Rows of one id become one place; the first names it. */
export function mergeRows(rows: GazetteerRow[], regions: Region[]): Place[] {
  const regionName = new Map(regions.map(({ country, code, name }) => [`${country} ${code}`, name]));
  const byId = new Map<string, GazetteerRow[]>();
  for (const row of rows) {
    const same = byId.get(row.id);
    if (same) same.push(row);
    else byId.set(row.id, [row]);
  }
  return [...byId.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const names = new Set([first, ...others].flatMap((row) => row.names));
    names.delete(first.name);
    const admin1 = regionName.get(`${first.country} ${first.admin1}`) ?? `${first.country} ${first.admin1}`;
    return [toPlace(first, [...names], admin1)];
  });
}

function toPlace(row: GazetteerRow, names: string[], admin1: string): Place {
  const { id, name, country, lat, lon, featureCode, population, source, licence } = row;
  const nativeName = names.find((spelling) => /\p{Script=Cyrillic}/u.test(spelling)) ?? null;
  return {
    id,
    name,
    nativeName,
    names,
    admin1,
    admin2: row.admin2name,
    country,
    lat,
    lon,
    featureCode,
    population,
    source,
    licence,
  };
}

function fromTown({ altName, ...town }: Town): GazetteerRow {
  const names = altName ? [town.name, altName] : [town.name];
  return { ...town, names, admin2name: null, source: "GeoNames", licence: "CC BY 4.0" };
}
