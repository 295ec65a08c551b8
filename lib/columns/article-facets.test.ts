import { expect, test } from "vitest";
import { ALL_ARTICLES, type ArticleFilter } from "@/lib/filter/articles";
import { selectArticles } from "./article-facets";
import { type ArticleEntry, createArticleSet } from "./article-set";

const ENTRIES: Omit<ArticleEntry, "row">[] = [
  { publisherId: "courier", agency: "AFP", language: "en", publishedOn: "2023-02-01", claims: 2 },
  { publisherId: "gazette", agency: "AFP", language: "en", publishedOn: "2023-01-31", claims: 5 },
  { publisherId: "courier", agency: null, language: "en", publishedOn: "2023-01-31", claims: 0 },
  { publisherId: "courier", agency: null, language: "uk", publishedOn: "2022-12-31", claims: 0 },
  { publisherId: "gazette", agency: null, language: "en", publishedOn: null, claims: 2 },
];

const set = (() => {
  const articles = createArticleSet(new Map([["courier", "The Courier"]]));
  for (const [row, entry] of ENTRIES.entries()) articles.add({ ...entry, row: row + 1 });
  return articles.finish();
})();

const shown = (filter: Partial<ArticleFilter>) => {
  const { slice, total } = selectArticles(set, { ...ALL_ARTICLES, ...filter });
  return slice(0, total).map((at) => set.row[at]);
};

test.each<[string, Partial<ArticleFilter>, number[]]>([
  ["everything, the newest first and the undated last", {}, [1, 2, 3, 4, 5]],
  ["the oldest first, the undated last all the same", { sort: "oldest" }, [4, 3, 2, 1, 5]],
  ["most claims first, then the newest", { sort: "most" }, [2, 1, 5, 3, 4]],
  ["an outlet", { publisher: ["gazette"] }, [2, 5]],
  ["any of two outlets", { publisher: ["gazette", "courier"] }, [1, 2, 3, 4, 5]],
  ["an agency", { agency: ["AFP"] }, [1, 2]],
  ["no agency", { agency: ["none"] }, [3, 4, 5]],
  ["a language", { language: ["uk"] }, [4]],
  ["a year", { when: "2023" }, [1, 2, 3]],
  ["a month", { when: "2023-01" }, [2, 3]],
  ["no day", { when: "undated" }, [5]],
  ["claims", { reading: "claims" }, [1, 2, 5]],
  ["none, although it was read", { reading: "none" }, [3]],
  ["what was not read", { reading: "unread" }, [4]],
  ["several things", { publisher: ["courier"], when: "2023", reading: "claims" }, [1]],
  ["what there is not", { publisher: ["nobody"] }, []],
])("shows %s", (_what, filter, rows) => {
  expect(shown(filter)).toEqual(rows);
});

test("counts each choice as if its own kind were not asked", () => {
  const { facets } = selectArticles(set, { ...ALL_ARTICLES, publisher: ["courier"], reading: "claims" });
  const counts = (choices: { value: string; count: number }[]) => choices.map(({ value, count }) => [value, count]);
  expect(counts(facets.publisher)).toEqual([
    ["gazette", 2],
    ["courier", 1],
  ]);
  expect(counts(facets.reading)).toEqual([
    ["claims", 1],
    ["none", 1],
    ["unread", 1],
  ]);
  expect(counts(facets.agency)).toEqual([["AFP", 1]]);
  expect(counts(facets.years)).toEqual([["2023", 1]]);
  expect(facets.months).toEqual([]);
});

test("names the months of the year that is asked for, and how many have no day", () => {
  const { facets } = selectArticles(set, { ...ALL_ARTICLES, when: "2023-01" });
  expect(facets.years.map(({ value, count }) => [value, count])).toEqual([
    ["2023", 3],
    ["2022", 1],
    ["undated", 1],
  ]);
  expect(facets.months.map(({ value, count }) => [value, count])).toEqual([
    ["2023-02", 1],
    ["2023-01", 2],
  ]);
});

test("what is asked for stays a choice, also where it shows nothing", () => {
  const { facets } = selectArticles(set, { ...ALL_ARTICLES, language: ["uk"], reading: "claims" });
  expect(facets.language.find(({ value }) => value === "uk")?.count).toBe(0);
});

test("of no articles there is nothing", () => {
  const { total, facets } = selectArticles(createArticleSet(new Map()).finish(), ALL_ARTICLES);
  expect([total, facets.years, facets.publisher]).toEqual([0, [], []]);
});
