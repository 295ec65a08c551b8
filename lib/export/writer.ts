/** What a file tells of itself: addresses are whole, `next` is that of the page after it. */
export type Page = {
  /** The address before each path: `https://claims.example.org`. */
  site: string;
  /** What was asked: `https://claims.example.org/claims.csv?type=strike`. */
  self: string;
  /** The first page of the same rows: what a feed is known by. */
  first: string;
  next: string | null;
  /** The explorer, or the dossier, that shows the same rows. */
  shows: string;
  /** The day on which an article was last read; null where there is none. */
  readOn: string | null;
};

/** One row as text, and what a page after it begins after. */
export type Row = { text: string; cursor: (string | null)[] };

/** A format: pure pieces of text, so that a file of any size is written while it is read. */
export type Writer<Event> = {
  head(page: Page): string;
  rows(event: Event, page: Page): Row[];
  /** Stands between two rows. */
  between: string;
  foot(page: Page): string;
};

/** A whole small file, for tests and examples: `writeAll(claimsCsv, events, page)`. */
export function writeAll<Event>(writer: Writer<Event>, events: Event[], page: Page): string {
  const rows = events.flatMap((event) => writer.rows(event, page).map(({ text }) => text));
  return writer.head(page) + rows.join(writer.between) + writer.foot(page);
}
