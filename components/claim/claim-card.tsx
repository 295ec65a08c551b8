import Link from "next/link";
import type { ReactNode } from "react";
import { formatNumber } from "@/lib/filter/number";
import { claimantHref, reportsHref } from "@/lib/view/address";
import type { ClaimView } from "@/lib/view/claim";
import { sayLag, sayPosition } from "@/lib/view/position";
import styles from "./claim-card.module.css";
import { DayNote } from "./day-note";
import { ReportQuote } from "./report-quote";
import { SideChip } from "./side-chip";
import { StanceWord } from "./stance-word";

type Props = {
  claim: ClaimView;
  /** Where there is little room all reports but the first are folded; where there is more, each has its context. */
  fold?: boolean;
  /** What else can be done with the claim. */
  children?: ReactNode;
};

/** One claim: who, what, when, and the words it stands on. */
export function ClaimCard({ claim, fold = false, children }: Props) {
  const [first, ...others] = claim.reports;
  const more = others.map((report) => <ReportQuote key={report.id} claim={claim} report={report} hasContext={!fold} />);
  const lag = sayLag(claim.lag);
  const left = claim.reportCount - claim.reports.length;

  return (
    <article
      id={claim.id}
      className={styles.card}
      data-side={claim.side}
      aria-label={`${claim.claimantName} ${sayPosition(claim)}`}
    >
      <header className={styles.head}>
        <h3 className={styles.claimant}>
          <Link href={claimantHref(claim.claimantId)} prefetch={false}>
            {claim.claimantName}
          </Link>
        </h3>
        <SideChip side={claim.side} />
        <p className={styles.position}>
          <StanceWord stance={claim.stance}>{sayPosition(claim)}</StanceWord>
        </p>
        {claim.superseded && (
          <p className={styles.superseded}>
            Corrected since: no article that stands says so any more, and it counts for nothing.
          </p>
        )}
        <div className={styles.when}>
          <DayNote claim={claim} />
          {lag && <span>{lag}</span>}
        </div>
      </header>
      {first && <ReportQuote claim={claim} report={first} hasContext={!fold} />}
      {more.length > 0 && fold ? (
        <details className={styles.more}>
          <summary>{more.length === 1 ? "1 more report" : `${more.length} more reports`}</summary>
          {more}
        </details>
      ) : (
        more
      )}
      {left > 0 && (
        <p className={styles.all}>
          <Link href={reportsHref(claim)} prefetch={false}>
            All {formatNumber(claim.reportCount)} reports of this claim
          </Link>
        </p>
      )}
      {children}
    </article>
  );
}
