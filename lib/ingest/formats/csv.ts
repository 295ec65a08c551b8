import { pipeline, Readable } from "node:stream";
import type { CsvError, Options, Parser } from "csv-parse";
import { Problem } from "../problem";
import { dayOf } from "../published-day";
import { readStart, type Source } from "../source";
import { checkArticle } from "./check";
import { complete } from "./complete";
import { type Columns, columnsOf } from "./csv-columns";
import type { Format, Given, Read } from "./format";
import { NO_UTF8 } from "./text";

const LOOKS = "a table with a header, of which one column is called text";

/** Bytes of one row. A quote that is never closed makes a row of all that follows. */
const MAX_BYTES = 16_000_000;

/** Bytes in which the end of the header is looked for. */
const HEADER = 64_000;

const DELIMITERS = [",", ";", "\t"];

/** A table, an article a row. Read row by row: a file may have any size. */
export const csv: Format = {
  id: "csv",
  looks: LOOKS,
  extensions: [".csv", ".tsv"],
  types: ["text/csv", "text/tab-separated-values"],
  maxBytes: MAX_BYTES,
  sniff: (start) => typeof columnsOf(cellsOf(start), {}) !== "string" && cellsOf(start).length > 1,
  async *read(source, given) {
    try {
      yield* readRows(source, given);
    } catch (error) {
      yield error instanceof Problem ? error : new Problem(source.name, reason(error as CsvError));
    }
  },
};

type Row = { record: string[]; info: { records: number } };

async function* readRows(source: Source, given: Given): AsyncGenerator<Read> {
  let columns: Columns | string | null = null;
  let header: string[] = [];
  let found = false;
  for await (const { record, info } of await parserOf(source)) {
    if (record.every((cell) => !cell.trim())) continue;
    if (columns === null) {
      header = record.map((name) => name.trim());
      columns = columnsOf(header, given.columns);
      if (typeof columns === "string") throw new Problem(source.name, columns);
      continue;
    }
    found = true;
    yield readRow(record, { where: `${source.name}, row ${info.records}`, header, columns: columns as Columns, given });
  }
  if (!found) yield new Problem(source.name, `holds no row; expected ${LOOKS}, and a row for each article.`);
}

/** Rows count from the header, which is 1, as a spreadsheet counts them. */
async function parserOf(source: Source): Promise<AsyncIterable<Row>> {
  const { parse } = await import("csv-parse");
  const options: Options = {
    bom: true,
    delimiter: delimiterOf((await readStart(source, HEADER)).toString("latin1")),
    info: true,
    max_record_size: MAX_BYTES,
    relax_column_count: true,
    relax_quotes: true,
  };
  const parser: Parser = parse(options);
  pipeline(Readable.from(textOf(source)), parser, () => {});
  return parser;
}

/** The text of a source, piece by piece. Throws a Problem where it is no UTF-8: another encoding is not guessed. */
async function* textOf({ name, open }: Source): AsyncGenerator<string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const piece of open()) yield utf8.decode(piece, { stream: true });
    yield utf8.decode();
  } catch (error) {
    throw error instanceof TypeError ? new Problem(name, NO_UTF8) : error;
  }
}

type Place = { where: string; header: string[]; columns: Columns; given: Given };

function readRow(record: string[], { where, header, columns, given }: Place): Read {
  if (record.slice(header.length).some((cell) => cell.trim()))
    return new Problem(
      where,
      `has ${record.length} cells, the header ${header.length}; quote a cell that holds the delimiter.`,
    );
  const cells = Object.entries(columns).map(([field, column]) => [field, record[column] ?? ""] as const);
  const fields: Record<string, unknown> = Object.fromEntries(
    cells.filter(([field, cell]) => field === "text" || cell.trim()),
  );
  if (typeof fields.published === "string") fields.published = dayOf(fields.published) ?? fields.published;
  const nameOf = (field: string) => header[columns[field] ?? -1] ?? field;
  return checkArticle(complete(fields, given), () => where, nameOf);
}

/** The delimiter that splits the header into the most cells. */
function delimiterOf(start: string): string {
  const header = headerOf(start);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The cells of the header of a file that begins so. */
function cellsOf(start: string): string[] {
  return headerOf(start).split(delimiterOf(start));
}

/** The first line that is not empty, without what stands in quotes but for names that need none. */
function headerOf(start: string): string {
  const line = /[^\r\n]+/.exec(start.replace(/^\xEF\xBB\xBF/, ""))?.[0] ?? "";
  return line.replace(/"([^"]*)"/g, (_all, name: string) => name.replace(/[,;\t]/g, " "));
}

function reason({ code, message, ...at }: CsvError): string {
  const row = `row ${Number((at as { records?: number }).records ?? 0) + 1}`;
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return `has a quote that is never closed, in ${row}; close it and read the file again.`;
  if (code === "CSV_MAX_RECORD_SIZE")
    return `${row} is longer than ${MAX_BYTES.toLocaleString("en")} bytes; look whether a quote is never closed. Nothing after it was read.`;
  return `cannot be read: ${message}.`;
}
