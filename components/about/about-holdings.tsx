import { formatDay } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import type { SiteHoldings } from "@/lib/view/holdings";
import styles from "./about.module.css";

type Props = { holdings: SiteHoldings; version: string };

/** Which version runs here, on what, and when it last read something. */
export function AboutHoldings({ holdings, version }: Props) {
  const { articles, events, claims, lastIngest, extractor } = holdings;

  return (
    <section className={styles.section} aria-labelledby="site">
      <h2 id="site">This site</h2>
      <dl className={styles.rules}>
        <div>
          <dt>Holds</dt>
          <dd>
            {count(claims, "claim")} about {count(events, "event")}, from {count(articles, "article")}
          </dd>
        </div>
        <div>
          <dt>Last ingest</dt>
          <dd>{lastIngest ? formatDay(lastIngest) : "nothing has been read yet"}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>
            Claimline {version}
            {extractor && `, extractor ${extractor}`}
          </dd>
        </div>
      </dl>
    </section>
  );
}
