import { readFileSync } from "node:fs";
import path from "node:path";
import type { Place, Region } from "@/lib/gazetteer/place";
import { mergeTwins } from "@/lib/gazetteer/twins";
import { type GazetteerRow, parseGazetteer } from "./gazetteer";
import { openGazetteer } from "./gazetteer-file";
import { SEEDS } from "./read-seed";
import { parseRegions } from "./regions";
import { readTowns, type Town } from "./towns";

/**
 * The places that ship with Claimline, with those of further gazetteer files (GeoNames dumps, zipped or not), by id. One
 * settlement is one place: our own file gives its name, every source its spellings.
 *
 *     readPlaces(["UA.zip"]).places.length // → some 33 000
 *
 * Throws with the file, line and cure where one cannot be read.
 */
export function readPlaces(files: string[] = [], folder = SEEDS): { places: Place[]; regions: Region[] } {
  const regionsFile = path.join(folder, "regions.json");
  const regions = parseRegions(readFileSync(regionsFile, "utf8"), regionsFile);
  const ownFile = path.join(folder, "gazetteer.tsv");
  const own = parseGazetteer(readFileSync(ownFile, "utf8"), ownFile);
  const dumps = files.flatMap((file) => parseGazetteer(openGazetteer(readFileSync(file), file), file));
  return { places: mergeRows([own, dumps, readTowns().map(fromTown)], regions), regions };
}

/**
 * Rows of one id become one place, and so do rows of one name within a kilometre. What they disagree on is told by the
 * source named first; the order of its rows makes no difference.
 */
export function mergeRows(sources: readonly GazetteerRow[][], regions: Region[]): Place[] {
  const regionName = new Map(regions.map(({ country, code, name }) => [`${country} ${code}`, name]));
  const byId = new Map<string, GazetteerRow[]>();
  for (const rows of sources.map((source) => source.toSorted(byStanding))) {
    for (const row of rows) {
      const same = byId.get(row.id);
      if (same) same.push(row);
      else byId.set(row.id, [row]);
    }
  }
  const places = [...byId.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const admin1 = regionName.get(`${first.country} ${first.admin1}`) ?? `${first.country} ${first.admin1}`;
    return [toPlace(first, others, admin1)];
  });
  return mergeTwins(places).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of two rows of one source the one that tells more goes first: the larger, then that of the older number. */
function byStanding(a: GazetteerRow, b: GazetteerRow): number {
  if (a.population !== b.population) return (b.population ?? 0) - (a.population ?? 0);
  if (a.id !== b.id) return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
  return b.names.length - a.names.length || (a.names.join() < b.names.join() ? -1 : 1);
}

function toPlace(row: GazetteerRow, others: GazetteerRow[], admin1: string): Place {
  const { id, name, country, lat, lon, featureCode, population, source, licence } = row;
  const names = [...new Set([row, ...others].flatMap((one) => one.names))].filter((one) => one !== name);
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
    importedFrom: null,
  };
}

function fromTown({ altName, ...town }: Town): GazetteerRow {
  const names = altName ? [town.name, altName] : [town.name];
  return { ...town, names, admin2name: null, source: "GeoNames", licence: "CC BY 4.0" };
}
