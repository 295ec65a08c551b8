import { describe, expect, test } from "vitest";
import { readLexicon } from "@/lib/seeds/lexicon";
import { lines, segment } from "./segment";

const ABBREVIATIONS = new Set(readLexicon().abbreviations);
const cut = (text: string) => segment(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));

describe("ends a sentence at", () => {
  test.each([
    ["a full stop", "Shells fell. Nobody slept.", ["Shells fell.", "Nobody slept."]],
    ["a question or a shout", "Who fired? Run! Now.", ["Who fired?", "Run!", "Now."]],
    ["a closing quotation mark", "“We left.” Guns fell silent.", ["“We left.”", "Guns fell silent."]],
    ["a reference", "They left.[12] Guns fell silent.", ["They left.[12]", "Guns fell silent."]],
    ["the line, with a stop or none", "A title\nShells fell.", ["A title", "Shells fell."]],
    ["a number that begins the next", "Shells fell. 12 houses burn.", ["Shells fell.", "12 houses burn."]],
    ["an opening quotation mark", "Shells fell. “We ran,” he said.", ["Shells fell.", "“We ran,” he said."]],
    ["an abbreviation that ends the line", "It began at 5 a.m.\nShells fell.", ["It began at 5 a.m.", "Shells fell."]],
    ["three points", "They waited… Then it came.", ["They waited…", "Then it came."]],
  ])("%s", (_where, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe("goes on after", () => {
  test.each([
    ["a rank", "Maj. Gen. Hrab said so."],
    ["an initial", "Petro V. Hrab said so."],
    ["a country", "The U.S. Senate voted."],
    ["a month", "It fell on Feb. 24 at dawn."],
    ["an hour", "It began at 5 a.m. Kyiv time."],
    ["a decimal point", "Some 3.5 km were taken."],
    ["a stop before a small letter", "The village of St. petra fell."],
    ["a stop within an address", "See example.com for more."],
  ])("%s", (_what, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("tells of a line", () => {
  test("that it is a heading, where no stop closes it", () => {
    expect(
      segment("Shells fall on Klynove\nShells fell.\nHe said:", ABBREVIATIONS).map(({ heading }) => heading),
    ).toEqual([true, false, false]);
  });

  test.each(["- Shells fell.", "• Shells fell.", "  * Shells fell.", "– Shells fell. More fell."])(
    "that it is a bullet: %s",
    (text) => {
      expect(segment(text, ABBREVIATIONS).every(({ bullet }) => bullet)).toBe(true);
    },
  );

  test.each(["Shells-fell.", "-5 degrees fell.", "12 * 12 fell."])("that it is none: %s", (text) => {
    expect(segment(text, ABBREVIATIONS).some(({ bullet }) => bullet)).toBe(false);
  });

  test("which it is, empty ones counted", () => {
    expect(segment("One.\n\nTwo. Three.", ABBREVIATIONS).map(({ line }) => line)).toEqual([0, 2, 2]);
  });
});

test.each(["", "\n\n", "   \r\n  "])("finds no sentence in %j", (text) => {
  expect(cut(text)).toEqual([]);
});

test("breaks of either kind part lines", () => {
  const text = "a\r\nb\nc\rd";
  expect(lines(text).map(({ start, end }) => text.slice(start, end))).toEqual(["a", "b", "c", "d"]);
});

test("sentences keep the order and the letters of the text", () => {
  const text = "  Shells fell. (Nobody slept.)  \n\n- Guns fell silent.";
  const spans = segment(text, ABBREVIATIONS);
  for (const [index, { start, end }] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  }
});

describe("a sentence without an end", () => {
  test("is cut at a blank, no word lost", () => {
    const text = "Shells fell and ".repeat(1000);
    const sentences = cut(text);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.join(" ")).toBe(text.trim());
  });

  test("is cut anywhere where there is no blank", () => {
    expect(cut("a".repeat(10_000)).join("")).toBe("a".repeat(10_000));
  });
});
