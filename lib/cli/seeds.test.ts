import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FoundClaim, GoldArticle } from "@/lib/evaluate/claims";
import { type Score, score } from "@/lib/evaluate/score";
import { createExtractor } from "@/lib/extract";
import { findFiles } from "@/lib/ingest/find-files";
import { readFiles } from "@/lib/ingest/read-file";
import { readKnowledge } from "@/lib/seeds/knowledge";
import { toOutputLine } from "./output";

// The gold of seeds/gold is hand-coded. What is reached on it is written down in floor.json and may only rise: when a
// change reaches more, raise the floor with it.

const FOLDER = "seeds/gold";
const FLOOR = "floor.json";

type Floor = Pick<Score, "f1" | "meanF1" | "claimant" | "side" | "said" | "place" | "excerpt" | "allRight"> & {
  /** Of the page furniture that the articles have, by the article's id: words that must be marked as such. */
  furniture: Record<string, string[]>;
};

const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));
const { furniture, ...floor } = read<Floor>(FLOOR);
const gold = readdirSync(FOLDER)
  .filter((name) => name !== FLOOR)
  .map((name) => read<GoldArticle>(name));

const extract = createExtractor(readKnowledge());
const articles = (await readFiles(findFiles(["seeds/articles"]).files)).flatMap((one) =>
  one instanceof Error ? [] : [one],
);
const extractions = new Map(articles.map((article) => [article.id, { article, ...extract(article) }]));

function predictions(): Map<string, FoundClaim[]> {
  const lines = [...extractions].map(([id, { claims }]) => JSON.parse(toOutputLine(id, claims)) as GoldArticle);
  return new Map(lines.map(({ id, claims }) => [id, claims as unknown as FoundClaim[]]));
}

describe("the claims of the seed articles", () => {
  const result = score(gold, predictions());

  test.each(Object.entries(floor) as [keyof typeof floor, number][])("%s does not fall below %f", (name, least) => {
    expect(result[name], result.misses.join("\n")).toBeGreaterThanOrEqual(least);
  });

  test("every article is read", () => {
    expect(result.unread).toBe(0);
  });
});

describe("the page furniture of the seed articles", () => {
  test.each(Object.entries(furniture))("is marked in %s", (id, words) => {
    const { article, furniture } = extractions.get(id) ?? { article: { text: "" }, furniture: [] };
    const marked = furniture.map(({ start, end }) => article.text.slice(start, end));
    expect(words.filter((word) => !marked.some((text) => text.includes(word)))).toEqual([]);
  });

  test("is no claim's", () => {
    for (const { furniture, claims } of extractions.values())
      for (const claim of claims)
        expect(furniture.filter(({ start, end }) => start < claim.end && claim.start < end)).toEqual([]);
  });
});
