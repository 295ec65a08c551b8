import styles from "@/components/stats/stats-page.module.css";
import { Ways } from "@/components/stats/ways";
import type { PublisherStats } from "@/lib/columns/publisher-stats";
import { formatSpan } from "@/lib/filter/days";
import { count, formatNumber } from "@/lib/filter/number";
import { publisherHref } from "@/lib/view/address";
import type { PrintedView, PublisherFacts } from "@/lib/view/publisher";

type Props = { facts: PublisherFacts; printed: PrintedView; stats: PublisherStats | null };

/** Which outlet it is, how its name is known, and how much of it was read. */
export function PublisherHead({ facts, printed, stats }: Props) {
  const { id, name, family, homepage, relatives, bases } = facts;
  const { articles, from, to, undated } = printed;
  const when = from && to ? `, published ${formatSpan(from, to)}` : "";
  const dayless = undated > 0 ? ` (${formatNumber(undated)} of unknown day)` : "";

  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <a href="/publishers">Publisher</a>
        {family && <span>of the family {family}</span>}
      </p>
      <h1>{name}</h1>
      <p className={styles.summary}>
        {count(articles, "article")}
        {when}
        {dayless}, with {count(stats?.claims ?? 0, "claim")} about {count(stats?.events ?? 0, "event")}. This counts
        what was read here, not what it printed in all, and who prints a claim does not make it its own.
      </p>
      {stats && <Ways of={{ publisher: [id] }} />}
      {relatives.length > 0 && (
        <p className={styles.small}>
          Of the same family, and with it one origin:{" "}
          {relatives.map((relative, at) => (
            <span key={relative.id}>
              {at > 0 && ", "}
              <a href={publisherHref(relative.id)}>{relative.name}</a>
            </span>
          ))}
        </p>
      )}
      {homepage && (
        <p className={styles.small}>
          Its own site: <a href={homepage}>{homepage}</a>
        </p>
      )}
      {bases.length > 0 && <p className={styles.small}>How its name is known: {bases.map(sayBasis).join(", ")}.</p>}
    </header>
  );
}

function sayBasis({ basis, count, example }: PublisherFacts["bases"][number]): string {
  const known = `${basis} in ${formatNumber(count)}`;
  return example !== basis ? `${known}, as “${example}”` : known;
}
