import { dayText } from "@/lib/filter/days";
import type { PrintedView } from "@/lib/view/publisher";
import type { ArticleSet } from "./article-set";
import { NONE, UNDATED } from "./columns";
import { articlesByPublisher } from "./index-by";
import { remember } from "./remember";
import { mostOf, tally } from "./tally";

/** What one outlet printed: how many articles, whose reporting, from when to when. Of an unknown one there is nothing. */
export const printedBy = remember((set: ArticleSet, id: string): PrintedView => {
  const rows = articlesByPublisher(set).rows(set.publishers.findIndex((one) => one.id === id));
  const agencies = [...set.agencies, null];
  const byAgency = tally(rows, agencies.length, (row) => {
    const agency = set.agency[row] ?? NONE;
    return agency === NONE ? agencies.length - 1 : agency;
  });
  const byLanguage = tally(rows, set.languages.length, (row) => set.language[row] ?? 0);
  const dated = rows.filter((row) => set.day[row] !== UNDATED);
  const day = (row: number | undefined) => (row === undefined ? null : dayText(set.day[row] ?? 0));
  return {
    articles: rows.length,
    agencies: mostOf(agencies, byAgency, agencies.length).map(({ value: name, count }) => ({ name, count })),
    languages: mostOf(set.languages, byLanguage, set.languages.length).map(({ value: language, count }) => ({
      language,
      count,
    })),
    // The newest stand first.
    from: day(dated.at(-1)),
    to: day(dated.at(0)),
    undated: rows.length - dated.length,
  };
});
