import type { ArticleChoice, ArticleFacets } from "@/lib/columns/article-facets";
import { type ArticleFilter, NO_AGENCY, READINGS, toArticlesHref, UNDATED_ARTICLES } from "@/lib/filter/articles";
import { languageName } from "@/lib/view/language";
import styles from "./article-filters.module.css";
import { type FacetLink, FacetList } from "./facet-list";
import { READING_WORDS } from "./reading-words";
import { sayMonth } from "./say-month";

/** By what the list can be narrowed, with the number of articles that each choice would show; links, so without script. */
export function ArticleFilters({ facets, filter }: { facets: ArticleFacets; filter: ArticleFilter }) {
  const several = (key: "publisher" | "agency" | "language", name: (choice: ArticleChoice) => string): FacetLink[] =>
    facets[key].map((choice) => {
      const isChosen = filter[key].includes(choice.value);
      const values = isChosen ? filter[key].filter((value) => value !== choice.value) : [...filter[key], choice.value];
      return { ...choice, name: name(choice), href: toArticlesHref({ ...filter, [key]: values }), isChosen };
    });
  const once = (choice: ArticleChoice, name: string): FacetLink => {
    const isChosen = filter.when === choice.value;
    return { ...choice, name, href: toArticlesHref({ ...filter, when: isChosen ? null : choice.value }), isChosen };
  };
  const years = facets.years.map((choice) =>
    once(choice, choice.value === UNDATED_ARTICLES ? "Day unknown" : choice.value),
  );

  return (
    <nav id="narrow" className={styles.filters} aria-label="Narrow the list">
      <FacetList
        title="What was read"
        links={READINGS.flatMap((value) => {
          const choice = facets.reading.find((one) => one.value === value);
          const isChosen = filter.reading === value;
          if (!choice || (choice.count === 0 && !isChosen)) return [];
          const href = toArticlesHref({ ...filter, reading: isChosen ? null : value });
          return [{ ...choice, name: READING_WORDS[value], href, isChosen }];
        })}
      />
      <FacetList title="Published" links={years} />
      {facets.months.length > 0 && (
        <FacetList title="Month" links={facets.months.map((choice) => once(choice, sayMonth(choice.value)))} />
      )}
      <FacetList title="Publisher" links={several("publisher", ({ name }) => name)} more="/publishers" />
      <FacetList title="Agency credited" links={several("agency", sayAgency)} />
      <FacetList title="Language" links={several("language", ({ value }) => sayLanguage(value))} />
    </nav>
  );
}

function sayAgency({ value, name }: ArticleChoice): string {
  return value === NO_AGENCY ? "None credited" : name;
}

function sayLanguage(code: string): string {
  return code === "und" ? "Not recognized" : languageName(code);
}
