import type { Filter } from "@/lib/filter/filter";
import { parseWords } from "@/lib/search/parse";
import type { HitGroup, HitKind } from "@/lib/view/search";
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
