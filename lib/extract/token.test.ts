import { describe, expect, test } from "vitest";
import { textOf, tokenize } from "./token";

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

describe("cuts also", () => {
  test.each([
    ["a possessive with a straight apostrophe off", "Kit's guns", ["Kit", "'s", "guns"]],
    ["a possessive off a name with initials", "the U.S.’s guns", ["the", "U.S.", "’s", "guns"]],
    ["a bare apostrophe off", "the troops’ guns", ["the", "troops", "’", "guns"]],
    ["no letter apostrophe within a name", "Marʼinka burns", ["Marʼinka", "burns"]],
    ["no weapon's number off", "an S-300 and a T-72B", ["an", "S-300", "and", "a", "T-72B"]],
    ["no brigade's ordinal apart", "the 59th brigade", ["the", "59th", "brigade"]],
    ["no hour apart", "at 6:30 on 1.2.2024", ["at", "6:30", "on", "1.2.2024"]],
    ["a stop off a number", "They were 12.", ["They", "were", "12", "."]],
    ["a comma off a number", "12, 13", ["12", ",", "13"]],
    ["a range in two numbers", "5–6 km", ["5", "–", "6", "km"]],
    ["brackets off", "Kit (Osk)", ["Kit", "(", "Osk", ")"]],
    ["three points as three", "Run...", ["Run", ".", ".", "."]],
    ["words of a slash", "and/or", ["and", "/", "or"]],
    ["a percent sign with its number", "70 % or 70%", ["70", "%", "or", "70%"]],
    ["accents with their letter", "Kréminná’s", ["Kréminná", "’s"]],
    ["a hyphen at the end off", "pre- and post-war", ["pre", "-", "and", "post-war"]],
    ["other letters", "у Торецьку, 村", ["у", "Торецьку", ",", "村"]],
  ])("%s", (_what, text, words) => {
    expect(textsOf(text)).toEqual(words);
  });
});

test.each([
  ["Defence", "defence"],
  ["DEFENSE", "defence"],
  ["defenses", "defenses"],
  ["defense-minded", "defense-minded"],
  ["Kyiv", "kyiv"],
  ["’s", "'s"],
  ["S‑300", "s-300"],
  ["ТОРЕЦЬК", "торецьк"],
])("%s is looked up as %s", (printed, norm) => {
  expect(read(printed)[0]?.norm).toBe(norm);
});

test.each([
  ["Чк", "word", true],
  ["S-300", "word", true],
  ["59th", "word", false],
  ["6:30", "number", false],
  ["3.5", "number", false],
  ["„", "quote", false],
  ["«", "quote", false],
  ["‘", "mark", false],
  ["—", "mark", false],
  ["(", "mark", false],
  ["村", "word", false],
  ["É", "word", true],
])("%s is told to be a %s", (printed, kind, capital) => {
  expect(read(printed)).toMatchObject([{ kind, capital }]);
});

test("what is outside the span is not read", () => {
  const text = "Shells fell on Kit.";
  expect(tokenize(text, { start: 7, end: 14 }, SPELLINGS).map((token) => token.text)).toEqual(["fell", "on"]);
  expect(tokenize(text, { start: 7, end: 7 }, SPELLINGS)).toEqual([]);
});

test("a span may begin within a word", () => {
  expect(tokenize("Klynove", { start: 4, end: 7 }, SPELLINGS).map((token) => token.text)).toEqual(["ove"]);
});

test.each([
  ["one", 1, 1, "Velyka"],
  ["two", 1, 2, "Velyka Novosilka"],
  ["with blanks that are not printed so", 2, 4, "Novosilka , 3,000"],
  ["no further than there are any", 4, 9, "3,000 people"],
  ["none", 7, 8, ""],
])("the text of tokens: %s", (_what, first, last, expected) => {
  expect(textOf(read("In Velyka\n Novosilka, 3,000 people"), first, last)).toBe(expected);
});
