import type { ClaimView, ReportView } from "./claim";
import { sayDay, sayDays } from "./day";
import { STANCE_WORDS, TYPE_WORDS } from "./words";

/**
 * A sentence to paste into a text or a footnote, before the address. It says who claims, never that it happened:
 *
 *     “Our men took the mill.” – Example Brigade asserts capture (Varen, 3 May 2023), as reported by
 *     The Courier (AFP), 4 May 2023.
 */
export function toCitation(claim: ClaimView, report: ReportView): string {
  const { from, to } = claim.said;
  const where = [claim.placeName, from || to ? sayDays(from, to) : null].filter(Boolean).join(", ");
  const outlet = report.agency ? `${report.publisherName} (${report.agency})` : report.publisherName;
  const printed = report.publishedOn ? `${outlet}, ${sayDay(report.publishedOn)}` : outlet;
  const excerpt = report.excerpt.replace(/\s+/g, " ").trim();
  return `“${excerpt}” – ${claim.claimantName} ${STANCE_WORDS[claim.stance]} ${TYPE_WORDS[claim.type]}${where && ` (${where})`}, as reported by ${printed}.`;
}
