import { describe, expect, test } from "vitest";
import { isHistory } from "./history";
import type { DayMention } from "./mention";
import { sentenceOf, triggerIn } from "./reading.sample";

const PUBLISHED = "2024-03-14";

function read(text: string, published: string | null = PUBLISHED) {
  const sentence = sentenceOf(text);
  const day = sentence.mentions.find((m): m is DayMention => m.kind === "day") ?? null;
  return isHistory(sentence.tokens, triggerIn(sentence), day, published);
}

describe("history", () => {
  test.each([
    "Toretsk fell in 2014.",
    "Toretsk fell last year.",
    "Toretsk fell two years ago.",
    "Toretsk fell months earlier.",
    "Toretsk fell early in the war.",
    "Toretsk fell at the start of the full-scale invasion.",
    "Toretsk, once captured, was retaken.",
    "Troops had previously captured Toretsk.",
    "Toretsk fell on 12 May 2022.",
    "Toretsk was captured in November.",
    "Toretsk fell decades ago.",
    "Years before, Toretsk fell.",
    "Toretsk was captured last spring.",
    "Toretsk was captured earlier in the autumn.",
    "Toretsk was captured in the summer of 2022.",
    "Toretsk fell in winter 2022.",
    "Toretsk was captured in the opening weeks of the war.",
    "Toretsk has been held since the beginning of the invasion.",
    "Troops formerly held Toretsk.",
    "Toretsk fell on 2 January 2024.",
    "Toretsk fell in 2023.",
    "Toretsk fell in December.",
  ])("is: %s", (text) => {
    expect(read(text)).toBe(true);
  });

  test.each([
    "Toretsk fell.",
    "Toretsk fell on Tuesday.",
    "Toretsk fell this year.",
    "Toretsk fell three days ago.",
    "Toretsk fell in February.",
    "Toretsk fell on 12 March 2024.",
    "Toretsk fell in the war.",
    "The early train was late when Toretsk fell.",
    "Toretsk fell yesterday.",
    "Toretsk fell hours earlier.",
    "Toretsk fell two weeks ago.",
    "Toretsk fell last week.",
    "Toretsk fell last month.",
    "Toretsk fell this spring.",
    "Toretsk fell in the winter.",
    "Toretsk fell after a year of war.",
    "Toretsk fell as the war went on.",
    "Toretsk fell months after the vote.",
    "Troops captured Toretsk once more.",
    "The capture of Toretsk was told.",
    "Troops captured Toretsk, where a school of that name had left for Lviv and for Kyiv two years ago.",
  ])("is not: %s", (text) => {
    expect(read(text)).toBe(false);
  });
});

test.each([
  ["13 January 2024", "sixty-one days before", true],
  ["14 January 2024", "sixty days before", false],
])("%s, %s publication: %s", (day, _distance, expected) => {
  expect(read(`Toretsk fell on ${day}.`)).toBe(expected);
});

test("without a day of publication only words can tell", () => {
  expect(read("Toretsk fell in 2014.", null)).toBe(false);
  expect(read("Toretsk fell last year.", null)).toBe(true);
});
