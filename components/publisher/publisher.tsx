import { ArticleList } from "@/components/lists/article-list";
import { PageLinks } from "@/components/lists/page-links";
import { MiniTimeline } from "@/components/mini/mini-timeline";
import { CountList } from "@/components/stats/count-list";
import { ShareTable } from "@/components/stats/share-table";
import styles from "@/components/stats/stats-page.module.css";
import type { PublisherStats } from "@/lib/columns/publisher-stats";
import { toArticlesHref } from "@/lib/filter/articles";
import { formatNumber } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { claimantHref, publisherHref } from "@/lib/view/address";
import type { ArticleLine } from "@/lib/view/article";
import type { Page } from "@/lib/view/page";
import type { PrintedView, PublisherFacts } from "@/lib/view/publisher";
import { PublisherAgencies } from "./publisher-agencies";
import { PublisherHead } from "./publisher-head";

type Props = {
  facts: PublisherFacts;
  printed: PrintedView;
  stats: PublisherStats | null;
  articles: Page<ArticleLine>;
};

/** What one outlet printed, as far as it was read: whose reporting, whose claims, and when. */
export function Publisher({ facts, printed, stats, articles }: Props) {
  const { id, name } = facts;

  return (
    <article className={styles.page}>
      <PublisherHead facts={facts} printed={printed} stats={stats} />
      <div className={styles.pair}>
        <PublisherAgencies publisher={id} printed={printed} />
        {stats && (
          <section aria-labelledby="when">
            <h2 id="when">Claims it printed, by when they were made</h2>
            <MiniTimeline profile={stats.profile} label={`Claims that ${name} printed`} />
          </section>
        )}
      </div>
      {stats && (
        <div className={styles.pair}>
          <CountList
            id="claimants"
            title="Whose claims it printed"
            named="Claimant"
            counted="claims"
            lines={stats.claimants.map(({ value, count }) => ({
              key: value.id,
              name: value.name,
              side: value.side,
              href: claimantHref(value.id),
              count,
              shown: toHref("/", { claimant: [value.id], publisher: [id] }),
            }))}
            none="Nobody’s."
          >
            {stats.claimantCount > stats.claimants.length &&
              `And ${formatNumber(stats.claimantCount - stats.claimants.length)} more. `}
            {stats.narrated > 0 &&
              `${formatNumber(stats.narrated)} of its ${formatNumber(stats.claims)} claims are told in an outlet’s own voice.`}
          </CountList>
          <ShareTable shares={stats.statuses} of={{ publisher: [id] }} />
        </div>
      )}
      <section aria-labelledby="articles">
        <h2 id="articles">Articles</h2>
        <ArticleList articles={articles.items} level={3} />
        <PageLinks page={articles} path={publisherHref(id)} />
        <p className={styles.note}>
          <a href={toArticlesHref({ publisher: [id] })}>Narrow them by month, agency or language</a>
        </p>
      </section>
    </article>
  );
}
