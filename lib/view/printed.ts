import type { ClaimView, ReportView } from "./claim";
import type { EventView } from "./event";
import type { ClaimRow, ReportRow } from "./rows";
import { toClaimViews } from "./to-claim";

/** A report with what is told of its article where data leaves the site. */
export type PrintedReport = ReportView & {
  /** Null where the article has none. */
  headline: string | null;
  url: string | null;
  language: string;
  publisherId: string;
  homepage: string | null;
  /** The day on which the article was first read. */
  ingestedOn: string;
  /** What stands right before and after the excerpt, up to a sentence; empty where there is nothing. */
  before: string;
  after: string;
  /**
   * The excerpt's positions in code points, as other languages count; null where nobody asks for them. `start` and `end` are UTF-16
   * units.
   */
  points: { start: number; end: number } | null;
};

export type PrintedClaim = Omit<ClaimView, "reports"> & {
  reports: PrintedReport[];
  /** What the claimant is, as the registry of actors says: “ministry”; “other” where it lists none. */
  claimantKind: string;
};

/** An event with those of its claims that a filter asks for, and each printing of them. */
export type PrintedEvent = Omit<EventView, "claims"> & {
  claims: PrintedClaim[];
  /** ISO 3166-1 alpha-2 of the place, and its district; null without a pin or where the gazetteer has none. */
  country: string | null;
  admin2: string | null;
};

type Told = "url" | "language" | "publisherId" | "homepage" | "ingestedOn" | "before" | "after";

/** What a claim and a report bring along for data, besides what the dossier needs. */
export type PrintedClaimRow = ClaimRow & Pick<PrintedEvent, "country" | "admin2"> & Pick<PrintedClaim, "claimantKind">;
export type PrintedRow = ReportRow & Pick<PrintedReport, Told>;

/** The claims of an event, oldest first, with what the rows of their reports tell. `points` counts as data does. */
export function toPrintedClaims(
  rows: PrintedClaimRow[],
  reports: PrintedRow[],
  points: (row: PrintedRow) => PrintedReport["points"],
): PrintedClaim[] {
  const kinds = new Map(rows.map(({ id, claimantKind }) => [id, claimantKind]));
  const known = new Map(reports.map((row) => [row.id, row]));
  return toClaimViews(rows, reports).map((claim) => ({
    ...claim,
    claimantKind: kinds.get(claim.id) ?? "other",
    reports: claim.reports.flatMap((report) => {
      const row = known.get(report.id);
      if (!row) return [];
      const { url, language, publisherId, homepage, ingestedOn, before, after } = row;
      const headline = row.articleTitle?.trim() || null;
      const told = { headline, url, language, publisherId, homepage, ingestedOn, before, after };
      return { ...report, ...told, points: points(row) };
    }),
  }));
}
