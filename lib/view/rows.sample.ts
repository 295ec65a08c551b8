import type { ClaimRow, ReportRow } from "./rows";

/** A row as the database gives it, for tests: the Courier Guard says on 28 January that it took Varen. */
export function claimRow(change: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: "claim-1",
    claimantId: "courier-guard",
    claimantName: "Courier Guard",
    side: "RU",
    stance: "asserts",
    type: "capture",
    narration: 0,
    targetSide: "RU",
    killed: null,
    wounded: null,
    placeSurface: "Waren",
    placeName: "Varen",
    placePrecision: "settlement",
    candidates: null,
    saidFrom: "2023-01-28",
    saidTo: null,
    saidPrecision: "day",
    eventFrom: null,
    eventTo: null,
    eventPrecision: "unknown",
    published: "2023-01-31",
    matches: 1,
    eventId: "territory-varen-2023-01-28",
    topic: "territory",
    title: "Varen: capture claimed by Russia",
    status: "one-sided",
    unverified: 0,
    from: "2023-01-28",
    to: "2023-01-31",
    datePrecision: "day",
    outletCount: 2n,
    originCount: 1,
    placeId: "gn-1",
    placeTitle: "Varen",
    admin1: "Osk Oblast",
    lat: 48.5,
    lon: 38.1,
    ...change,
  };
}

/** One printing of that claim. */
export function reportRow(change: Partial<ReportRow> = {}): ReportRow {
  return {
    id: "report-1",
    claimId: "claim-1",
    articleId: "article-1",
    articleTitle: "News from Varen",
    publisherName: "The Courier",
    agency: null,
    publishedOn: "2023-01-31",
    start: 10n,
    end: 30n,
    excerpt: "The guard took Varen",
    cueStart: null,
    cueEnd: null,
    placeStart: 25,
    placeEnd: 30,
    rule: "attribute/after",
    basis: '{"place":"the only Varen"}',
    confidence: 0.9,
    ...change,
  };
}
