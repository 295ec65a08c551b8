import { claimView, reportView } from "./claim.sample";
import { eventView } from "./event.sample";
import type { PrintedClaim, PrintedEvent, PrintedReport } from "./printed";

/** A made-up report as data has it, for tests. */
export function printedReport(given: Partial<PrintedReport>): PrintedReport {
  const report = reportView(given);
  return {
    ...report,
    headline: report.articleTitle,
    url: "https://courier.example/mill",
    language: "en",
    publisherId: "courier",
    homepage: "https://courier.example/",
    ingestedOn: "2026-01-01",
    before: "",
    after: "",
    points: { start: report.start, end: report.end },
    ...given,
  };
}

/** A made-up claim with one report, for tests. */
export function printedClaim(given: Partial<PrintedClaim>): PrintedClaim {
  return { ...claimView({}), claimantKind: "military", reports: [printedReport({})], ...given };
}

/** A made-up event with one claim, for tests. */
export function printedEvent(given: Partial<PrintedEvent>): PrintedEvent {
  return { ...eventView({}), country: "UA", admin2: null, claims: [printedClaim({})], ...given };
}
