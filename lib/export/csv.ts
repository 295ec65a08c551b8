import type { Page, Row, Writer } from "./writer";

export type Cell = string | number | boolean | null;

/** What the cells of a column are: days are ISO text, all is empty where it is not known. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "day";

/** A column: what readers of the file are told of it. */
export type Column = { name: string; type: ColumnType; note: string };

/** A column of a CSV file, and how its cell is made of a row's parts. */
export type CsvColumn<Parts extends unknown[]> = Column & { cell: (...parts: Parts) => Cell };

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A row of CSV as parts of an event, and what a page after it begins after. */
export type CsvRow<Parts extends unknown[]> = { parts: Parts; cursor: Row["cursor"] };

/** Writes CSV (RFC 4180): a header, the rows, each ended by CRLF. */
export function csvWriter<Event, Parts extends unknown[]>(
  columns: CsvColumn<Parts>[],
  rowsOf: (event: Event, page: Page) => CsvRow<Parts>[],
): Writer<Event> {
  return {
    head: () => toLine(columns.map(({ name }) => name)),
    rows: (event, page) =>
      rowsOf(event, page).map(({ parts, cursor }) => ({
        text: toLine(columns.map(({ cell }) => cell(...parts))),
        cursor,
      })),
    between: "",
    foot: () => "",
  };
}

function toLine(cells: Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

/** One value as a cell. Numbers keep their sign: only text can be taken for a formula. */
function toCell(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
