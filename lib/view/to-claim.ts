import { dayNumber } from "@/lib/filter/days";
import type { BasisView, ClaimView, ReportView } from "./claim";
import type { ClaimRow, ReportRow } from "./rows";
import { byDay, toCandidates, toClaimMark, toPlace } from "./to-event";

/** An event's claims with their reports, oldest first; each lag is counted from the first dated claim. */
export function toClaimViews(claims: ClaimRow[], reports: ReportRow[]): ClaimView[] {
  const views = claims.map((row) =>
    toClaimView(
      row,
      reports.filter(({ claimId }) => claimId === row.id),
    ),
  );
  views.sort(byDay);
  const first = views.find(({ day }) => day)?.day;
  return views.map((view) => ({ ...view, lag: first && view.day ? dayNumber(view.day) - dayNumber(first) : null }));
}

function toClaimView(row: ClaimRow, reports: ReportRow[]): ClaimView {
  return {
    ...toClaimMark(row),
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
    lag: null,
    reports: reports.map(toReportView),
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
