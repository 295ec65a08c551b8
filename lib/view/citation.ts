import { formatDay, formatWhen } from "@/lib/filter/days";
import { STANCE_WORDS } from "@/lib/filter/words";
import type { ClaimView, ReportView } from "./claim";
import { sayType } from "./position";

/**
 * A sentence to paste into a text or a footnote, before the address. It says who claims, never that it happened:
 *
 *     “Our men took the mill.” – Example Brigade asserts capture (Varen, 3 May 2023), as reported by
 *     The Courier (AFP), 4 May 2023.
 */
export function toCitation(claim: ClaimView, report: ReportView): string {
  const { from, to } = claim.said;
  const where = [claim.placeName, from || to ? formatWhen(claim.said) : null].filter(Boolean).join(", ");
  const outlet = report.agency ? `${report.publisherName} (${report.agency})` : report.publisherName;
  const printed = report.publishedOn ? `${outlet}, ${formatDay(report.publishedOn)}` : outlet;
  const excerpt = report.excerpt.replace(/\s+/g, " ").trim();
  const position = `${STANCE_WORDS[claim.stance].toLowerCase()} ${sayType(claim.type)}`;
  return `“${excerpt}” – ${claim.claimantName} ${position}${where && ` (${where})`}, as reported by ${printed}.`;
}
