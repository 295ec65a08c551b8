import { describe, expect, test } from "vitest";
import { tokenize } from "./token";

const SPELLINGS = new Map([["defense", "defence"]]);
const read = (text: string) => tokenize(text, { start: 0, end: text.length }, SPELLINGS);
const textsOf = (text: string) => read(text).map((token) => token.text);

describe("cuts", () => {
  test.each([
    ["a possessive off", "the army’s guns", ["the", "army", "’s", "guns"]],
    ["no apostrophe within a word", "Kam’yane wasn't", ["Kam’yane", "wasn't"]],
    ["no hyphen within a word", "front-line south‑east", ["front-line", "south‑east"]],
    ["no initials apart", "the U.S. army", ["the", "U.S.", "army"]],
    ["a full stop off a word", "They left.", ["They", "left", "."]],
    ["no age apart", "a 60-year-old man", ["a", "60-year-old", "man"]],
    ["no thousands apart", "1,263 men, 3.5 km, 70%", ["1,263", "men", ",", "3.5", "km", ",", "70%"]],
    ["a unit with its number", "15km on the 2nd", ["15km", "on", "the", "2nd"]],
    ["quotation marks off", "„So“ «it» is", ["„", "So", "“", "«", "it", "»", "is"]],
    ["dashes off", "Hlodove—and – more", ["Hlodove", "—", "and", "–", "more"]],
    ["whatever stands there", "a 🙂 # b", ["a", "🙂", "#", "b"]],
  ])("%s", (_what, text, words) => {
    expect(textsOf(text)).toEqual(words);
  });
});

test.each([
  ["Defense", "defence"],
  ["Klynove’s".slice(0, 7), "klynove"],
  ["Kam’yane", "kam'yane"],
  ["south‑east", "south-east"],
  ["U.S.", "u.s."],
])("matches %s as %s", (printed, norm) => {
  expect(read(printed)[0]?.norm).toBe(norm);
});

test.each([
  ["Klynove", "word", true],
  ["klynove", "word", false],
  ["Єлисеїв", "word", true],
  ["2nd", "word", false],
  ["60-year-old", "word", false],
  ["12", "number", false],
  ["1,263", "number", false],
  ["70%", "number", false],
  ["“", "quote", false],
  ['"', "quote", false],
  ["’s", "mark", false],
  [".", "mark", false],
  ["🙂", "mark", false],
  ["%", "mark", false],
])("%s is a %s", (printed, kind, capital) => {
  expect(read(printed)).toMatchObject([{ kind, capital }]);
});

test("positions are those of the whole text", () => {
  const text = "Not this. The army’s “guns” fell silent 🙂 at 6:30.";
  for (const token of tokenize(text, { start: 10, end: text.length }, SPELLINGS)) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(10);
  }
});

test.each(["", "   ", "\n\t"])("finds nothing in %j", (text) => {
  expect(read(text)).toEqual([]);
});

test.each(["a-".repeat(20_000), "a'b".repeat(20_000), "1,".repeat(20_000), "U.".repeat(20_000), "’".repeat(20_000)])(
  "cuts %s… into no more tokens than it has letters",
  (text) => {
    expect(read(text).length).toBeLessThanOrEqual(text.length);
  },
);
