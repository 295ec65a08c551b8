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
  ])("is not: %s", (text) => {
    expect(read(text)).toBe(false);
  });
});

test("without a day of publication only words can tell", () => {
  expect(read("Toretsk fell in 2014.", null)).toBe(false);
  expect(read("Toretsk fell last year.", null)).toBe(true);
});
