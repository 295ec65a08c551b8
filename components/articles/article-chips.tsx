import type { ArticleFacets } from "@/lib/columns/article-facets";
import { ALL_ARTICLES, type ArticleFilter, NO_AGENCY, toArticlesHref, UNDATED_ARTICLES } from "@/lib/filter/articles";
import { languageName } from "@/lib/view/language";
import styles from "./article-filters.module.css";
import { READING_WORDS } from "./reading-words";
import { sayMonth } from "./say-month";

type Chip = { key: string; name: string; without: ArticleFilter };

/** Everything that narrows the list, each to be taken away. */
export function ArticleChips({ filter, facets }: { filter: ArticleFilter; facets: ArticleFacets }) {
  const chips = toChips(filter, facets);
  if (chips.length === 0) return null;

  return (
    <ul className={styles.chips} aria-label="Active filters">
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <a className={styles.chip} href={toArticlesHref(without)}>
            <span className="visually-hidden">Remove </span>
            {name}
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className={styles.clear} href={toArticlesHref({ ...ALL_ARTICLES, sort: filter.sort })}>
            Clear all
          </a>
        </li>
      )}
    </ul>
  );
}

function toChips(filter: ArticleFilter, facets: ArticleFacets): Chip[] {
  const several = (key: "publisher" | "agency" | "language", say: (value: string) => string): Chip[] =>
    filter[key].map((value) => ({
      key: `${key} ${value}`,
      name: say(value),
      without: { ...filter, [key]: filter[key].filter((one) => one !== value) },
    }));
  const { when, reading } = filter;
  return [
    ...(reading ? [{ key: "reading", name: READING_WORDS[reading], without: { ...filter, reading: null } }] : []),
    ...(when ? [{ key: "when", name: sayWhen(when), without: { ...filter, when: null } }] : []),
    ...several("publisher", (id) => facets.publisher.find(({ value }) => value === id)?.name ?? id),
    ...several("agency", (agency) => (agency === NO_AGENCY ? "No agency credited" : `With ${agency}`)),
    ...several("language", (code) => `In ${languageName(code)}`),
  ];
}

function sayWhen(when: string): string {
  if (when === UNDATED_ARTICLES) return "Day unknown";
  return when.length === 4 ? when : sayMonth(when);
}
