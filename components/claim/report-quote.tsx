import Link from "next/link";
import { formatDay } from "@/lib/filter/days";
import { articleHref } from "@/lib/view/address";
import { toCitation } from "@/lib/view/citation";
import type { ClaimView, ReportView } from "@/lib/view/claim";
import { toTextFragment } from "@/lib/view/text-fragment";
import { ContextNote } from "./context-note";
import { CopyCitation } from "./copy-citation";
import { Excerpt } from "./excerpt";
import styles from "./report-quote.module.css";
import { WhyNote } from "./why-note";

type Props = {
  claim: ClaimView;
  report: ReportView /** Has the sentences beside the words at hand. */;
  hasContext: boolean;
};

/** A claim as one article prints it: the words, who printed them, the way into the article. */
export function ReportQuote({ claim, report, hasContext }: Props) {
  const href = articleHref(report.articleId, report.id);

  return (
    <figure className={styles.quote}>
      <Excerpt report={report} />
      <figcaption>
        <p className={styles.source}>
          <strong>{report.publisherName}</strong>
          {report.agency && report.agency !== report.publisherName && <span>with {report.agency}</span>}
          <time dateTime={report.publishedOn ?? undefined}>
            {report.publishedOn ? formatDay(report.publishedOn) : "day of publication unknown"}
          </time>
          {report.corrected && <span>corrected since</span>}
        </p>
        <div className={styles.ways}>
          <Link href={href} prefetch={false}>
            Read in the article
          </Link>
          {report.url && (
            <a href={toTextFragment(report.url, report)} rel="noreferrer nofollow">
              In the original
            </a>
          )}
          <CopyCitation sentence={toCitation(claim, report)} href={href} />
          {hasContext && <ContextNote report={report} />}
          <WhyNote report={report} place={claim} />
        </div>
      </figcaption>
    </figure>
  );
}
