import { expect, test } from "vitest";
import type { LagMention, Recognizer, Refiner } from "./mention";
import { PUBLISHED } from "./reading.sample";
import { readSentences } from "./sentences";

const WORDS = { abbreviations: new Set(["gen"]), spellings: new Map([["defense", "defence"]]) };

type Grammar = { recognizers: Recognizer[]; refiners: Refiner[] };
const NOTHING: Grammar = { recognizers: [], refiners: [] };

const read = (text: string, left: { start: number; end: number }[] = [], grammar = NOTHING) =>
  readSentences(
    text,
    left.map((span) => ({ ...span, sign: "test" })),
    { published: PUBLISHED },
    grammar,
    WORDS,
  );

test("gives each sentence with its number and its tokens", () => {
  const sentences = read("Gen. Hrab met defense men. They left.");
  expect(sentences.map(({ index, tokens }) => [index, tokens.length])).toEqual([
    [0, 7],
    [1, 3],
  ]);
  expect(sentences[0]?.tokens.map(({ norm }) => norm)).toContain("defence");
});

test("leaves furniture out, and numbers go on without a gap", () => {
  const text = "Shells fell.\nAdvertisement\nMen left.";
  const sentences = read(text, [{ start: 13, end: 26 }]);
  expect(sentences.map(({ index, start, end }) => [index, text.slice(start, end)])).toEqual([
    [0, "Shells fell."],
    [1, "Men left."],
  ]);
});

test("finds in the order of the text, the longer first, and lets refiners have the last word", () => {
  const lag = (first: number, last: number): LagMention => {
    return { kind: "lag", first, last, start: 0, end: 0, days: 1, words: "" };
  };
  const grammar: Grammar = {
    recognizers: [() => [lag(2, 2), lag(0, 0)], () => [lag(0, 1), lag(1, 1)]],
    refiners: [(mentions) => mentions.slice(0, 3)],
  };
  const [sentence] = read("Shells fell here.", [], grammar);
  expect(sentence?.mentions.map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [0, 0],
    [1, 1],
  ]);
});

test.each(["", "\n\n"])("finds no sentence in %j", (text) => {
  expect(read(text)).toEqual([]);
});
