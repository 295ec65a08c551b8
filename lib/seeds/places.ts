import { readFileSync } from "node:fs";
import path from "node:path";
import { isCyrillic } from "@/lib/gazetteer/letters";
import type { Place, Region } from "@/lib/gazetteer/place";
import { mergeTwins } from "@/lib/gazetteer/twins";
import { type GazetteerRow, parseGazetteer } from "./gazetteer";
import { openGazetteer } from "./gazetteer-file";
import { SEEDS } from "./read-seed";
import { parseRegions } from "./regions";

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
  const [own, towns] = ["gazetteer.tsv", "towns.tsv"].map((name) => {
    const file = path.join(folder, name);
    return parseGazetteer(readFileSync(file, "utf8"), file);
  });
  const dumps = files.flatMap((file) => parseGazetteer(openGazetteer(readFileSync(file), file), file));
  return { places: mergeRows([own ?? [], dumps, towns ?? []], regions), regions };
}

/**
 * Rows of one id become one place, and so do rows of one name within a kilometre. What they disagree on is told by the
 * source named first; the order of its rows makes no difference.
 */
export function mergeRows(sources: readonly GazetteerRow[][], regions: Region[]): Place[] {
  const regionName = new Map(regions.map(({ country, code, name }) => [`${country} ${code}`, name]));
  const rows = sources.flatMap((source) => source.toSorted(byStanding));
  const firsts = new Map<string, GazetteerRow>();
  const others = new Map<string, GazetteerRow[]>();
  for (const row of rows) {
    const { id } = row;
    if (firsts.has(id)) others.set(id, [...(others.get(id) ?? []), row]);
    else firsts.set(id, row);
  }
  const places = Array.from(firsts.values(), (row) => {
    const admin1 = regionName.get(`${row.country} ${row.admin1}`) ?? `${row.country} ${row.admin1}`;
    return toPlace(row, others.get(row.id) ?? [], admin1);
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
  const names = others.length === 0 ? row.names.slice() : [...new Set([row, ...others].flatMap((one) => one.names))];
  names.splice(names.indexOf(name), 1);
  const nativeName = names.find(isCyrillic) ?? null;
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
