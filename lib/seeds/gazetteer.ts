import { Cells } from "./gazetteer-columns";
import { officialName } from "./official-name";
import { usualRussian } from "./romanise";
import { cleanNames } from "./settlement-names";

/** A settlement, as a gazetteer file gives it. */
export type GazetteerRow = {
  /** GeoNames' number, or `wd:` and a Wikidata id. */
  id: string;
  name: string;
  /** All its spellings and former names, `name` first. */
  names: string[];
  /** GeoNames' code; seeds/regions.json says whose. */
  admin1: string;
  /** The raion, where the file tells it. */
  admin2name: string | null;
  country: string;
  lat: number;
  lon: number;
  featureCode: string;
  /** Null where it is not known. */
  population: number | null;
  source: "GeoNames" | "Wikidata";
  licence: "CC BY 4.0" | "CC0";
};

/** Historical, abandoned and destroyed places: claims of a living war are not about them. */
const GONE = new Set(["PPLH", "PPLQ", "PPLW"]);
/** Where the feature class stands, from 0. */
const CLASS_COLUMN = 6;
/** A quarter of a city, often of the same name as a village. In our own file one may stand that is spoken of as a place. */
const QUARTER = "PPLX";

/**
 * Reads a gazetteer: our seeds/gazetteer.tsv (20 columns, `#` comments) or a GeoNames dump (19 columns, no header).
 * A dump's names are brought to the codebook's form, its own kept among the spellings.
 * Rows that are no settlement (feature class other than P), settlements that are no more and a dump's quarters of cities
 * are passed over.
 *
 *     parseGazetteer(text)[0] // { id: "wd:Q4087833", name: "Blahodatne", names: ["Blahodatne", "Благодатне", …], … }
 *
 * Throws at the first bad cell with the file, line, column, what was found and what was expected.
 */
export function parseGazetteer(text: string, file = "seeds/gazetteer.tsv"): GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  const lines = new Map<string, number>();
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const row = readLine(line, number, file);
    if (!row) continue;
    const before = lines.get(row.id);
    if (before) {
      throw new Error(
        `${file}, line ${number}, column geonameid: ${row.id} stands in line ${before} too. Remove one of them.`,
      );
    }
    lines.set(row.id, number);
    rows.push(row);
  }
  return rows;
}

/** One line; null where it holds no settlement. */
function readLine(line: string, number: number, file: string): GazetteerRow | null {
  if (line === "" || line.startsWith("#") || isNoSettlement(line)) return null;
  const cells = new Cells(line.split("\t"), number, file);
  if (cells.text("feature class") !== "P" || GONE.has(cells.text("feature code"))) return null;
  if (cells.isDump && cells.text("feature code") === QUARTER) return null;

  const id = cells.read("geonameid");
  const country = cells.read("country code");
  const spellings = cleanNames(cells.read("name"), [
    cells.text("asciiname"),
    ...cells.text("alternatenames").split(","),
  ]);
  const name = cells.isDump ? nameByCountry(country, spellings) : (spellings[0] ?? "");
  const fromWikidata = id.startsWith("wd:");
  return {
    id,
    name,
    names: name === spellings[0] ? spellings : [...new Set([name, ...spellings])],
    admin1: cells.read("admin1 code"),
    admin2name: cells.text("admin2name") || null,
    country,
    lat: Number(cells.read("latitude")),
    lon: Number(cells.read("longitude")),
    featureCode: cells.read("feature code"),
    population: Number(cells.read("population")) || null,
    source: fromWikidata ? "Wikidata" : "GeoNames",
    licence: fromWikidata ? "CC0" : "CC BY 4.0",
  };
}

/** Seen before the line is cut into cells: a country's dump has as many rivers and hills. */
function isNoSettlement(line: string): boolean {
  let tab = -1;
  for (let column = 0; column < CLASS_COLUMN; column++) {
    tab = line.indexOf("\t", tab + 1);
    if (tab < 0) return false;
  }
  return line.charAt(tab + 1) !== "P";
}

/** A dump's first name, written as the codebook writes names of that country. */
function nameByCountry(country: string, [first = "", ...others]: string[]): string {
  if (country === "UA") return officialName(first, others);
  return country === "RU" ? usualRussian(first) : first;
}

/** Line by line, so that a large dump is never held twice. */
function* linesOf(text: string): Generator<string> {
  for (let start = text.startsWith("\ufeff") ? 1 : 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
    start = end + 1;
  }
}
