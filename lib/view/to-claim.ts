import { dayNumber } from "@/lib/filter/days";
import type { BasisView, ClaimView, ReportView } from "./claim";
import type { ClaimMark } from "./event";
import type { ClaimRow, ReportRow } from "./rows";
import { byDay, toCandidates, toClaimMark, toPlace } from "./to-event";

/** An event's claims with their reports, oldest first; each lag is counted from the first dated claim. */
export function toClaimViews(claims: ClaimRow[], reports: ReportRow[]): ClaimView[] {
  return addReports(drawClaims<ReportView>(claims, new Map()), reports);
}

/**
 * The same with reports that are drawn already, by the id of their claim. Files have thousands of claims, so each is written down
 * once and never copied.
 */
export function drawClaims<Report>(
  rows: readonly ClaimRow[],
  reportsOf: ReadonlyMap<string, Report[]>,
): ClaimView<Report>[] {
  const marked = rows.map((row) => ({ row, mark: toClaimMark(row) })).sort((a, b) => byDay(a.mark, b.mark));
  const start = marked.find(({ mark }) => mark.day)?.mark.day;
  const first = start ? dayNumber(start) : null;
  return marked.map(({ row, mark }) => {
    const lag = first !== null && mark.day ? dayNumber(mark.day) - first : null;
    return toClaimView(row, mark, lag, reportsOf.get(row.id) ?? []);
  });
}

/** Claims with their reports, which may be read after them; those of other claims are left out. */
export function addReports(claims: ClaimView[], reports: ReportRow[]): ClaimView[] {
  const reportsOf = new Map<string, ReportRow[]>(claims.map(({ id }) => [id, []]));
  for (const report of reports) reportsOf.get(report.claimId)?.push(report);
  return claims.map((claim) => {
    const own = reportsOf.get(claim.id) ?? [];
    return { ...claim, reportCount: Number(own[0]?.reportCount ?? 0), reports: own.map(toReportView) };
  });
}

function toClaimView<Report>(row: ClaimRow, mark: ClaimMark, lag: number | null, reports: Report[]): ClaimView<Report> {
  return {
    id: mark.id,
    claimantId: mark.claimantId,
    claimantName: mark.claimantName,
    claimantKind: row.claimantKind,
    side: mark.side,
    stance: mark.stance,
    type: mark.type,
    narration: mark.narration,
    day: mark.day,
    dayTo: mark.dayTo,
    dayPrecision: mark.dayPrecision,
    dayBasis: mark.dayBasis,
    eventId: row.eventId,
    targetSide: row.targetSide,
    place: toPlace(row),
    placeName: row.placeName,
    placeSurface: row.placeSurface,
    placePrecision: row.placePrecision,
    candidates: toCandidates(row.candidates),
    said: { from: row.saidFrom, to: row.saidTo, precision: row.saidPrecision },
    event: { from: row.eventFrom, to: row.eventTo, precision: row.eventPrecision },
    killed: toNumber(row.killed),
    wounded: toNumber(row.wounded),
    superseded: Boolean(row.superseded),
    lag,
    reportCount: reports.length,
    reports,
  };
}

function toReportView(row: ReportRow): ReportView {
  return {
    id: row.id,
    articleId: row.articleId,
    articleTitle: row.articleTitle ?? "Untitled article",
    publisherName: row.publisherName,
    agency: row.agency,
    publishedOn: row.publishedOn,
    start: Number(row.start),
    end: Number(row.end),
    excerpt: row.excerpt,
    before: row.before,
    after: row.after,
    url: row.url,
    corrected: Boolean(row.corrected),
    cueSpan: toSpan(row.cueStart, row.cueEnd),
    placeSpan: toSpan(row.placeStart, row.placeEnd),
    rule: row.rule,
    basis: { claimant: "", place: "", said: "", event: "", ...(JSON.parse(row.basis) as Partial<BasisView>) },
    confidence: row.confidence,
  };
}

function toSpan(start: number | bigint | null, end: number | bigint | null) {
  return start === null || end === null ? null : { start: Number(start), end: Number(end) };
}

function toNumber(value: number | bigint | null): number | null {
  return value === null ? null : Number(value);
}
