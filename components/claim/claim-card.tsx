import Link from "next/link";
import { claimantHref } from "@/lib/view/address";
import type { ClaimView } from "@/lib/view/claim";
import { sayLag, sayPosition } from "@/lib/view/position";
import styles from "./claim-card.module.css";
import { DayNote } from "./day-note";
import { ReportQuote } from "./report-quote";
import { SideChip } from "./side-chip";
import { StanceWord } from "./stance-word";

type Props = { claim: ClaimView /** Folds all reports but the first, where there is little room. */; fold?: boolean };

/** One claim: who, what, when, and the words it stands on. */
export function ClaimCard({ claim, fold = false }: Props) {
  const [first, ...others] = claim.reports;
  const more = others.map((report) => <ReportQuote key={report.id} claim={claim} report={report} />);
  const lag = sayLag(claim.lag);

  return (
    <article className={styles.card} data-side={claim.side} aria-label={`${claim.claimantName} ${sayPosition(claim)}`}>
      <header className={styles.head}>
        <h3 className={styles.claimant}>
          <Link href={claimantHref(claim.claimantId)}>{claim.claimantName}</Link>
        </h3>
        <SideChip side={claim.side} />
        <p className={styles.position}>
          <StanceWord stance={claim.stance}>{sayPosition(claim)}</StanceWord>
        </p>
        <div className={styles.when}>
          <DayNote claim={claim} />
          {lag && <span>{lag}</span>}
        </div>
      </header>
      {first && <ReportQuote claim={claim} report={first} />}
      {more.length > 0 && fold ? (
        <details className={styles.more}>
          <summary>{more.length === 1 ? "1 more report" : `${more.length} more reports`}</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </article>
  );
}
