import type { DataFormat } from "@/lib/export/formats";
import type { Page, Row, Writer } from "@/lib/export/writer";
import type { Cursor, Paging } from "@/lib/filter/paging";
import { writeCursor } from "@/lib/filter/paging";
import type { Data } from "@/lib/query/data/data";

/** Whether a cursor is one that rows of a format have; it came from an address, which anybody may write. */
export function fits([first, second, third, fourth, ...more]: Cursor, { writing }: DataFormat): boolean {
  if (more.length > 0) return false;
  if (writing.of === "news") return Boolean(first && third && fourth) && second !== undefined;
  return first !== undefined && Boolean(second) && third !== null && fourth === undefined;
}

/** The rows of a format batch by batch, after those that an earlier page has. */
export function rowsOf(data: Data, { writing }: DataFormat, after: Cursor | null, page: Page): AsyncGenerator<Row[]> {
  switch (writing.of) {
    case "events":
      return write(data.events(), writing.writer, after, page);
    case "printed":
      return write(data.printed(writing.hasPoints), writing.writer, after, page);
    case "news":
      return write(data.news(), writing.writer, null, page);
    case "columns":
      throw new Error("Columns are written as a whole.");
  }
}

async function* write<Event>(
  batches: AsyncGenerator<Event[]>,
  writer: Writer<Event>,
  after: Cursor | null,
  page: Page,
) {
  let last = after;
  for await (const events of batches) {
    const rows = events.flatMap((event) => writer.rows(event, page));
    const seen = last ? rows.findIndex((row) => isSame(row.cursor, last)) : -1;
    last = null;
    if (seen + 1 < rows.length) yield rows.slice(seen + 1);
  }
}

function isSame(a: Cursor, b: Cursor | null): boolean {
  return a.every((part, at) => part === b?.[at]);
}

/** The rows of one page, and where the next begins; null where it is the last. */
export async function readPage(batches: AsyncGenerator<Row[]>, limit: number) {
  const rows: Row[] = [];
  for await (const batch of batches) {
    rows.push(...batch);
    if (rows.length > limit) break;
  }
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? writeCursor(last.cursor) : null };
}

/** All rows as pieces of text, batch by batch. */
export async function* streamRows(
  batches: AsyncGenerator<Row[]>,
  writer: Pick<Writer<never>, "head" | "between" | "foot">,
  page: Page,
) {
  yield [writer.head(page)];
  let isFirst = true;
  for await (const rows of batches) {
    yield rows.flatMap(({ text }, at) => (isFirst && at === 0 ? text : [writer.between, text]));
    isFirst &&= rows.length === 0;
  }
  yield [writer.foot(page)];
}

/** How many rows are wanted; null where all are. */
export function limitOf({ limit }: Paging, { usualLimit }: DataFormat): number | null {
  return limit ?? usualLimit;
}
