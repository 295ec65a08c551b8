import Link from "next/link";
import { NO_FILTER, toHref } from "@/lib/filter/query";
import { type SearchAddress, type Suggestion, toSearchHref } from "@/lib/view/search";
import styles from "./no-hits.module.css";

type Props = {
  address: SearchAddress;
  suggestions: Suggestion[] /** Whether filters are asked for, and whether more is found without them. */;
  narrows: boolean;
  wider: boolean;
};

const WHY: Record<Suggestion["why"], string> = { spelling: "Spelled otherwise", fewer: "With fewer words" };

/** Nothing is found: what may be sought instead. Each suggestion finds something. */
export function NoHits({ address: { filter }, suggestions, narrows, wider }: Props) {
  const search = (q: string) => toSearchHref({ filter: { ...NO_FILTER, q }, kind: null, page: 1 });

  return (
    <section className={styles.none} aria-labelledby="nothing">
      <h2 id="nothing" role="status">
        Nothing is found for “{filter.q}”{narrows && " with these filters"}.
      </h2>
      <ul>
        {wider && filter.q && (
          <li>
            <Link href={search(filter.q)}>Search without the filters</Link>
          </li>
        )}
        {suggestions.map(({ words, why }) => (
          <li key={words}>
            {WHY[why]}: <Link href={search(words)}>{words}</Link>
          </li>
        ))}
        <li>
          Look on the map: <Link href={toHref("/", { ...filter, q: undefined })}>the explorer</Link>, or at all{" "}
          <Link href="/claimants">claimants</Link> and <Link href="/articles">articles</Link>
        </li>
      </ul>
    </section>
  );
}
