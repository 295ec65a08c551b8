/** The columns of a GeoNames dump, in its order. Our own file has one more, the name of the raion. */
export const COLUMNS = [
  "geonameid",
  "name",
  "asciiname",
  "alternatenames",
  "latitude",
  "longitude",
  "feature class",
  "feature code",
  "country code",
  "cc2",
  "admin1 code",
  "admin2 code",
  "admin3 code",
  "admin4 code",
  "population",
  "elevation",
  "dem",
  "timezone",
  "modification date",
  "admin2name",
] as const;

export type Column = (typeof COLUMNS)[number];

const GEONAMES_COLUMNS = 19;
const INDEX = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;

/**
 * What a cell must look like, and how that is said. Patterns and not zod: a dump has a quarter of a million of these
 * cells, and zod takes longer over them than all the rest of the reading.
 */
const RULES = {
  geonameid: [/^(\d+|wd:Q\d+)$/, "a GeoNames number, or wd: and a Wikidata id, as wd:Q4087833"],
  name: [/\S/, "the settlement's name"],
  latitude: [/^-?([0-8]?\d(\.\d+)?|90(\.0+)?)$/, "degrees from -90 to 90, as 48.696"],
  longitude: [/^-?((\d{1,2}|1[0-7]\d)(\.\d+)?|180(\.0+)?)$/, "degrees from -180 to 180, as 38.016"],
  "feature code": [/^[A-Z]+\d?$/, "a GeoNames feature code, as PPL"],
  "country code": [/^[A-Z]{2}$/, "a country's two letters, as UA"],
  "admin1 code": [/^\w{0,20}$/, "GeoNames' code of the region, as 05, or nothing"],
  population: [/^\d*$/, "a whole number, or nothing"],
} satisfies Partial<Record<Column, [RegExp, string]>>;

/** One line, cut into cells, that knows where it stands. */
export class Cells {
  constructor(
    private readonly cells: string[],
    private readonly line: number,
    private readonly file: string,
  ) {
    if (cells.length === GEONAMES_COLUMNS || cells.length === COLUMNS.length) return;
    throw new Error(
      `${file}, line ${line}: got ${cells.length} columns, expected ${GEONAMES_COLUMNS} (GeoNames) or ${COLUMNS.length} ` +
        "(with admin2name), separated by tabs. Is the file saved as tab-separated text?",
    );
  }

  /** Whether the line is of a GeoNames dump; else it is of our own file, whose names are as we write them. */
  get isDump(): boolean {
    return this.cells.length === GEONAMES_COLUMNS;
  }

  /** The cell as it stands; empty where the line is too short to have it. */
  text(column: Column): string {
    return this.cells[INDEX[column]] ?? "";
  }

  /** The cell, checked. Throws with file, line, column, what was found and what was expected. */
  read(column: keyof typeof RULES): string {
    const got = this.text(column);
    const [pattern, expected] = RULES[column];
    if (pattern.test(got)) return got;
    throw new Error(`${this.file}, line ${this.line}, column ${column}: got "${got}", expected ${expected}.`);
  }
}
