import type { Filter } from "@/lib/filter/filter";
import { parseWords } from "@/lib/search/parse";
import { type FirstHits, HIT_KINDS, type HitGroup, type HitKind, KIND_WORDS } from "@/lib/view/search";
import { findArticleHits } from "./search-articles";
import { readAsk } from "./search-match";
import { findNameHits } from "./search-names";
import { findReportHits } from "./search-reports";
import type { Window } from "./search-window";

/**
 * What is found of one kind for some words: the best of the names, the newest of the sentences and articles.
 *
 *     findHits("place", "blagodatnoye", NO_FILTER, { take: 3, skip: 0, counts: true })
 *     // { kind: "place", items: [{ title: { text: "Blahodatne", marks: … }, … }], count: 2, isMore: false }
 *
 * A filter narrows the sentences, and the articles to those with such a sentence; the side also narrows claimants. Words that are none
 * find nothing.
 */
export function findHits(kind: HitKind, q: string, filter: Filter, window: Window): HitGroup {
  if (kind === "excerpt") return findReportHits(readAsk(q), filter, window);
  if (kind === "article") return findArticleHits(readAsk(q), filter, window);
  return findNameHits(kind, parseWords(q), filter, window);
}

/** So many of each kind are shown while somebody types. */
const FIRST: Record<HitKind, number> = { place: 3, claimant: 3, publisher: 2, excerpt: 4, article: 2 };

/** So many sentences are found for that, as several may be of one event. */
const SENTENCES = 12;

/** The first of each kind that finds something, uncounted; of sentences one an event. */
export function findFirstHits(filter: Filter): FirstHits[] {
  const q = filter.q ?? "";
  return HIT_KINDS.map((kind) => {
    const take = kind === "excerpt" ? SENTENCES : FIRST[kind];
    const { items } = findHits(kind, q, filter, { take, skip: 0, counts: false });
    const events = new Set<string>();
    const own = kind === "excerpt" ? items.filter(({ href }) => !events.has(href) && events.add(href)) : items;
    return { kind, name: KIND_WORDS[kind], items: own.slice(0, FIRST[kind]) };
  }).filter(({ items }) => items.length > 0);
}
