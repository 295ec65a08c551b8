import { expect, test } from "vitest";
import { ALL_ARTICLES, readArticleFilter, toArticlesHref } from "./articles";
import { toParams } from "./query";

test("an address is read and written again", () => {
  const filter = {
    publisher: ["courier", "a & b"],
    agency: ["none"],
    language: ["uk"],
    when: "2023-01",
    reading: "unread" as const,
    sort: "most" as const,
  };
  const href = toArticlesHref(filter);
  expect(readArticleFilter(toParams(new URL(href, "http://x").searchParams))).toEqual(filter);
});

test("what is meant anyway is not written", () => {
  expect(toArticlesHref(ALL_ARTICLES)).toBe("/articles");
  expect(readArticleFilter({})).toEqual(ALL_ARTICLES);
});

test.each([
  { when: "soon" },
  { when: "2023-13" },
  { when: ["2023", "2024"] },
  { reading: "maybe" },
  { sort: "best" },
  { publisher: "" },
  { agency: Array.from({ length: 60 }, (_, at) => `a${at}`) },
])("drops what cannot be asked: %j", (params) => {
  expect(readArticleFilter(params)).toEqual(ALL_ARTICLES);
});
