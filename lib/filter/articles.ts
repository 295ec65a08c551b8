import { joinHref, type Params } from "./query";
import { MOST_VALUES } from "./read";

/** In what order the list of articles is; the first is meant where nothing is said. */
export const ARTICLE_SORTS = ["newest", "oldest", "most"] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What was read in an article: claims, none although it was read, or nothing since it is in another language. */
export const READINGS = ["claims", "none", "unread"] as const;
export type Reading = (typeof READINGS)[number];

/** The value of `agency` for articles that credit none: own reporting, as far as the article says. */
export const NO_AGENCY = "none";

/** The value of `when` for articles whose day is not known. */
export const UNDATED_ARTICLES = "undated";

/** Which articles a reader asks to see. */
export type ArticleFilter = {
  publisher: string[];
  agency: string[];
  language: string[];
  /** A year, a month or UNDATED_ARTICLES: “2023”, “2023-01”. */
  when: string | null;
  reading: Reading | null;
  sort: ArticleSort;
};

/** All of them, the newest first. */
export const ALL_ARTICLES: ArticleFilter = {
  publisher: [],
  agency: [],
  language: [],
  when: null,
  reading: null,
  sort: ARTICLE_SORTS[0],
};

/**
 * What the address of the list asks for, with bad values dropped, so that no link ever breaks.
 *
 *     readArticleFilter({ publisher: "courier", when: "soon" }) // { publisher: ["courier"], when: null, … }
 */
export function readArticleFilter(params: Params): ArticleFilter {
  const when = once(params.when);
  return {
    publisher: many(params.publisher),
    agency: many(params.agency),
    language: many(params.language),
    when: when && (when === UNDATED_ARTICLES || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(when)) ? when : null,
    reading: READINGS.find((one) => one === once(params.reading)) ?? null,
    sort: ARTICLE_SORTS.find((one) => one === once(params.sort)) ?? ARTICLE_SORTS[0],
  };
}

/** The address of the list with a filter; what is meant anyway is not written. `toArticlesHref({ when: "2023" })` */
export function toArticlesHref(filter: Partial<ArticleFilter>): string {
  const query = new URLSearchParams();
  for (const key of ["publisher", "agency", "language"] as const)
    for (const value of filter[key] ?? []) query.append(key, value);
  if (filter.when) query.append("when", filter.when);
  if (filter.reading) query.append("reading", filter.reading);
  if (filter.sort && filter.sort !== ARTICLE_SORTS[0]) query.append("sort", filter.sort);
  return joinHref("/articles", query);
}

function many(value: Params[string]): string[] {
  const given = [value ?? []].flat().filter((one) => one !== "" && one.length <= 200);
  return given.length > MOST_VALUES ? [] : [...new Set(given)];
}

/** What is given twice was not meant. */
function once(value: Params[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}
