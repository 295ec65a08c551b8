import { claimView, reportView } from "./claim.sample";
import { eventView } from "./event.sample";
import type { PrintedClaim, PrintedEvent, PrintedReport } from "./printed";

/** A made-up report as data has it, for tests. */
export function printedReport(given: Partial<PrintedReport>): PrintedReport {
  const { id, articleId, articleTitle, publisherName, agency, publishedOn, excerpt, rule, confidence, start, end } =
    reportView({});
  return {
    id,
    articleId,
    headline: articleTitle,
    publisherName,
    agency,
    publishedOn,
    excerpt,
    rule,
    confidence,
    url: "https://courier.example/mill",
    language: "en",
    publisherId: "courier",
    homepage: "https://courier.example/",
    ingestedOn: "2026-01-01",
    before: "",
    after: "",
    points: { start, end },
    ...given,
  };
}

/** A made-up claim with one report, for tests. */
export function printedClaim(given: Partial<PrintedClaim>): PrintedClaim {
  return { ...claimView({}), reports: [printedReport({})], ...given };
}

/** A made-up event with one claim, for tests. */
export function printedEvent(given: Partial<PrintedEvent>): PrintedEvent {
  return { ...eventView({}), country: "UA", admin2: null, claims: [printedClaim({})], ...given };
}
