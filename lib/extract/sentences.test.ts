import { describe, expect, test } from "vitest";
import type { LagMention, Recognizer, Refiner } from "./mention";
import { knowledge, PUBLISHED } from "./reading.sample";
import { lexiconWords, readSentences } from "./sentences";

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

test.each([
  ["a rank", "They met Gen. Hrab there.", 1],
  ["a rank that is none of the lexicon's", "They met Adm. Hrab there.", 2],
  ["two lines", "Shells fell\nMen left", 2],
  ["empty lines", "Shells fell.\n\n\nMen left.", 2],
  ["a bullet", "- Shells fell. Men left.", 2],
])("of a text with %s: %s", (_what, text, count) => {
  expect(read(text)).toHaveLength(count);
});

describe("furniture", () => {
  const text = "Shells fell. Read more. Men left.";

  test.each([
    ["all of a sentence", [{ start: 13, end: 23 }], [0, 24]],
    ["a letter of it", [{ start: 14, end: 15 }], [0, 24]],
    [
      "two of them",
      [
        { start: 0, end: 3 },
        { start: 24, end: 33 },
      ],
      [13],
    ],
    ["all of the text", [{ start: 0, end: 33 }], []],
    ["the blank between", [{ start: 12, end: 13 }], [0, 13, 24]],
    ["nothing", [{ start: 13, end: 13 }], [0, 13, 24]],
  ])("that is %s", (_what, left, starts) => {
    expect(read(text, left).map(({ start }) => start)).toEqual(starts);
  });

  test("keeps the lines' numbers", () => {
    const lines = read("Shells fell.\nRead more\nMen left.", [{ start: 13, end: 22 }]);
    expect(lines.map(({ index, line }) => [index, line])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
});

test("recognizers are told the day of publication", () => {
  const told: (string | null)[] = [];
  read("Shells fell.", [], {
    recognizers: [
      (_tokens, { published }) => {
        told.push(published);
        return [];
      },
    ],
    refiners: [],
  });
  expect(told).toEqual([PUBLISHED]);
});

test("refiners follow each other", () => {
  const counts: number[] = [];
  const refine: Refiner = (mentions) => {
    counts.push(mentions.length);
    return mentions.slice(1);
  };
  const found: Recognizer = () =>
    [0, 1, 2].map((at) => ({ kind: "lag", first: at, last: at, start: 0, end: 0, days: 1, words: "" }));
  const [sentence] = read("Shells fell here.", [], { recognizers: [found], refiners: [refine, refine] });
  expect(counts).toEqual([3, 2]);
  expect(sentence?.mentions.map(({ first }) => first)).toEqual([2]);
});

test("a name unknown to the gazetteer is found again, which is the last step", () => {
  const found: Recognizer = (tokens) =>
    tokens.flatMap(({ text, start, end }, at) =>
      text === "Qlynove" && tokens[at - 1]?.norm === "near"
        ? [{ kind: "place", first: at, last: at, start, end, surface: text, key: "q", candidates: [] }]
        : [],
    );
  const refusing: Refiner = (mentions) => mentions.filter(({ first }) => first > 2);
  const text = "Shells fell near Qlynove. They saw Qlynove. They saw qlynove.";
  const sentences = read(text, [], { recognizers: [found], refiners: [refusing] });
  expect(sentences.map(({ mentions }) => mentions.length)).toEqual([1, 1, 0]);
});

test("the words of the lexicon are handed on as it has them", () => {
  const { abbreviations, spellings } = lexiconWords(knowledge);
  expect(abbreviations.has("gen")).toBe(true);
  expect(abbreviations.has("general")).toBe(false);
  expect(spellings.get("defense")).toBe("defence");
  expect(spellings.has("defence")).toBe(false);
});
