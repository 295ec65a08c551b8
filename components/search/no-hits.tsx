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
            <a href={search(filter.q)}>Search without the filters</a>
          </li>
        )}
        {suggestions.map(({ words, why }) => (
          <li key={words}>
            {WHY[why]}: <a href={search(words)}>{words}</a>
          </li>
        ))}
        <li>
          Look on the map: <a href={toHref("/", { ...filter, q: undefined })}>the explorer</a>, or at all{" "}
          <a href="/claimants">claimants</a> and <a href="/articles">articles</a>
        </li>
      </ul>
    </section>
  );
}
