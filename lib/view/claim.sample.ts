import type { ClaimView, ReportView } from "./claim";

/** A made-up report, for tests. */
export function reportView(given: Partial<ReportView>): ReportView {
  return {
    id: "r1",
    articleId: "courier-1",
    articleTitle: "A mill changes hands",
    publisherName: "The Courier",
    agency: "AFP",
    publishedOn: "2023-05-04",
    start: 0,
    end: 49,
    excerpt: "Our men took the mill at Varen, the brigade said.",
    before: "",
    after: "",
    url: null,
    corrected: false,
    cueSpan: { start: 44, end: 48 },
    placeSpan: { start: 25, end: 30 },
    rule: "attribute/before",
    basis: {
      claimant: "stated: “the brigade”",
      place: "stated: “Varen”",
      said: "resolved: “on Wednesday” before 2023-05-04",
      event: "unknown",
    },
    confidence: 0.9,
    ...given,
  };
}

/** A made-up claim with one report, for tests. */
export function claimView(given: Partial<ClaimView>): ClaimView {
  const day = "2023-05-03";
  return {
    id: "c1",
    eventId: "territory-varen-2023-05-03",
    claimantId: "example-brigade",
    claimantName: "Example Brigade",
    claimantKind: "military",
    side: "third",
    stance: "asserts",
    type: "capture",
    narration: false,
    day,
    dayTo: day,
    dayPrecision: "day",
    dayBasis: "said",
    targetSide: null,
    place: null,
    placeName: "Varen",
    placeSurface: "Varen",
    placePrecision: "settlement",
    candidates: [],
    said: { from: day, to: day, precision: "day" },
    event: { from: null, to: null, precision: "unknown" },
    killed: null,
    wounded: null,
    superseded: false,
    lag: 0,
    reportCount: given.reports?.length ?? 1,
    reports: [reportView({})],
    ...given,
  };
}
