import { describe, expect, test } from "vitest";
import { readLexicon } from "@/lib/seeds/lexicon";
import { findFurniture } from "./furniture";

const SIGNS = readLexicon().furniture;
const BODY = "Shells fell on Klynove at dawn, and nobody in the village slept until the guns fell silent.";

/** The lines of a text that are left out, with the sign of each. */
function left(text: string) {
  return findFurniture(text, SIGNS).map(({ start, end, sign }) => `${text.slice(start, end)} → ${sign}`);
}

describe("is left out", () => {
  test.each([
    ["a word of the page", "Advertisement", "line: advertisement"],
    ["whatever its case", "READ MORE", "line: read more"],
    ["a call", "Sign up to our letters from the front", "begins: sign up to"],
    ["a byline", "By Petro Hrab", "byline"],
    ["a notice", "© 2024 The Courier. All rights reserved.", "contains: all rights reserved"],
    ["an age", "3 hours ago", "age"],
    ["a caption", "Klynove after the shelling. Photo: Petro Hrab", "caption"],
    ["a teaser", "Who Holds The Hills Of Klynove Now", "teaser or heading"],
    ["a programme", "Explainer: what the guns of the north can reach today", "teaser or heading"],
    ["a heading of few words", "What happened next", "teaser or heading"],
  ])("%s", (_what, line, sign) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([`${line} → ${sign}`]);
  });

  test("the first of two captions alike, its credit in the second", () => {
    const caption = "A house burns in Klynove, 3 March 2024, after a night of shelling.";
    expect(left(`${BODY}\n${caption}\n${caption} © The Courier\n${BODY}`)).toHaveLength(2);
  });

  test("all short lines below a heading for them, until the article goes on", () => {
    const long = `${BODY} ${BODY}`;
    expect(left(`${BODY}\nMost read\nShells fell on Osk.\nMen fled.\n${long}`)).toEqual([
      "Most read → line: most read",
      "Shells fell on Osk. → teasers",
      "Men fled. → teasers",
    ]);
  });
});

describe("is the article", () => {
  test.each([
    ["a sentence", BODY],
    ["a short sentence", "Nobody slept."],
    ["a quotation", "“Nobody slept,” he said."],
    ["a lead that ends in a colon", "The governor reported:"],
    ["a bullet without a stop", "- Two houses burnt in Klynove"],
    [
      "a sentence with a word for a page within it",
      "Nobody there has read more than one newspaper since the advertisement of the evacuation.",
    ],
    ["a sentence that begins as a byline does", "By dawn the guns of Klynove fell silent."],
    ["a long one that does", `By dawn ${"the men had left and ".repeat(9)}the guns fell silent.`],
    ["a line of small words without a stop", "the men who had held the hill for a week left it before dawn"],
  ])("%s", (_what, line) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([]);
  });

  test("the first line, which is its title", () => {
    expect(left(`Who Holds The Hills Of Klynove Now\n${BODY}`)).toEqual([]);
  });
});

test("spans are those of the text, blanks around a line left out", () => {
  const text = `${BODY}\r\n   Advertisement  \r\n${BODY}`;
  expect(findFurniture(text, SIGNS).map(({ start, end }) => text.slice(start, end))).toEqual(["Advertisement"]);
});

test.each(["", "\n\n", BODY])("finds none in %j", (text) => {
  expect(findFurniture(text, SIGNS)).toEqual([]);
});
