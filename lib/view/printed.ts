import type { ClaimView } from "./claim";
import type { EventView } from "./event";
import type { ClaimRow } from "./rows";
import { drawClaims } from "./to-claim";

/** One printing of a claim with what is told of its article where data leaves the site. */
export type PrintedReport = {
  id: string;
  articleId: string;
  /** Null where the article has none. */
  headline: string | null;
  publisherId: string;
  publisherName: string;
  homepage: string | null;
  agency: string | null;
  publishedOn: string | null;
  url: string | null;
  language: string;
  /** The day on which the article was first read. */
  ingestedOn: string;
  excerpt: string;
  /** What stands right before and after the excerpt, up to a sentence; empty where there is nothing. */
  before: string;
  after: string;
  rule: string;
  confidence: number;
  /** The excerpt's positions in code points, as other languages count; null where nobody asks for them. */
  points: { start: number; end: number } | null;
};

export type PrintedClaim = ClaimView<PrintedReport>;

/** An event with those of its claims that a filter asks for, and each printing of them. */
export type PrintedEvent = Omit<EventView, "claims"> & {
  claims: PrintedClaim[];
  /** ISO 3166-1 alpha-2 of the place, and its district; null without a pin or where the gazetteer has none. */
  country: string | null;
  admin2: string | null;
};

/** What a claim and a printing bring along for data. */
export type PrintedClaimRow = ClaimRow & Pick<PrintedEvent, "country" | "admin2">;
export type PrintedRow = Omit<PrintedReport, "headline" | "points"> & {
  claimId: string;
  title: string | null;
  /** Of the excerpt in the article's text, in UTF-16 units. */
  start: number;
  end: number;
};

/** The claims of an event, oldest first, with their printings. `points` counts as data does. */
export function toPrintedClaims(
  rows: PrintedClaimRow[],
  printings: ReadonlyMap<string, PrintedRow[]>,
  points: (row: PrintedRow) => PrintedReport["points"],
): PrintedClaim[] {
  const reports = new Map(
    rows.map(({ id }) => [id, (printings.get(id) ?? []).map((row) => toPrintedReport(row, points(row)))]),
  );
  return drawClaims(rows, reports);
}

function toPrintedReport(row: PrintedRow, points: PrintedReport["points"]): PrintedReport {
  return {
    id: row.id,
    articleId: row.articleId,
    headline: row.title?.trim() || null,
    publisherId: row.publisherId,
    publisherName: row.publisherName,
    homepage: row.homepage,
    agency: row.agency,
    publishedOn: row.publishedOn,
    url: row.url,
    language: row.language,
    ingestedOn: row.ingestedOn,
    excerpt: row.excerpt,
    before: row.before,
    after: row.after,
    rule: row.rule,
    confidence: row.confidence,
    points,
  };
}
