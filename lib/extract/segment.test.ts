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

describe("ends a sentence also at", () => {
  test.each([
    ["an initial that ends the line", "They met Petro H.\nHe left.", ["They met Petro H.", "He left."]],
    ["several marks", "Shells fell?! Nobody slept.", ["Shells fell?!", "Nobody slept."]],
    ["a bracket that closes", "(Shells fell.) Nobody slept.", ["(Shells fell.)", "Nobody slept."]],
    ["a stop before a bullet", "Shells fell. - Nobody slept.", ["Shells fell.", "- Nobody slept."]],
    ["a stop before a bracket", "Shells fell. (Nobody slept.)", ["Shells fell.", "(Nobody slept.)"]],
    ["a stop before an address", "Shells fell. @hrab wrote so.", ["Shells fell.", "@hrab wrote so."]],
    ["a stop before a tag", "Shells fell. #Klynove burns.", ["Shells fell.", "#Klynove burns."]],
    ["a stop before a Cyrillic capital", "Shells fell. Єлисеїв burns.", ["Shells fell.", "Єлисеїв burns."]],
    ["a number with its stop", "They were 12. Nobody slept.", ["They were 12.", "Nobody slept."]],
    ["two references", "They left.[1][2] Guns fell silent.", ["They left.[1][2]", "Guns fell silent."]],
    ["an old Mac's line", "Shells fell\rNobody slept.", ["Shells fell", "Nobody slept."]],
    ["a stop with many blanks", "Shells fell.   Nobody slept.", ["Shells fell.", "Nobody slept."]],
    ["a guillemet that closes", "«We left.» Guns fell silent.", ["«We left.»", "Guns fell silent."]],
  ])("%s", (_where, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe("goes on also after", () => {
  test.each([
    ["a mister", "They met Mr. Hrab there."],
    ["a lieutenant colonel", "They met Lt. Col. Hrab there."],
    ["two initials", "They met P. V. Hrab there."],
    ["a short form that names a number", "It was house No. 12 that burnt."],
    ["a saint", "They left St. Petersburg."],
    ["a nation in letters", "The U.K. Ministry said so."],
    ["for instance", "Some places, e.g. Klynove, burnt."],
    ["a colon", "He said: Klynove burns."],
    ["a semicolon", "Klynove burns; Hlodove too."],
    ["a stop with no blank", "Klynove burns.Hlodove too"],
    ["a shout before a small letter", "Run! he said"],
    ["an hour with a stop", "It began at 6.30 and ended."],
    ["a version", "They read version 2.0.1 of it."],
    ["three points before a small letter", "They waited… and left."],
    ["a comma", "Shells fell, Nobody slept"],
  ])("%s", (_what, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe("a heading", () => {
  const headings = (text: string) => segment(text, ABBREVIATIONS).map(({ heading }) => heading);

  test.each(["Shells fall on Klynove", "KLYNOVE BURNS", "Klynove (Osk", "Klynove – a town", "12"])("is: %s", (text) => {
    expect(headings(text)).toEqual([true]);
  });

  test.each([
    "Shells fell.",
    "Who fired?",
    "He said:",
    "Klynove burns;",
    "Klynove,",
    "“Shells fell.”",
    "(Shells fell.)",
    "Shells fell.[3]",
    "They waited…",
    "Shells fell. ",
  ])("is not: %s", (text) => {
    expect(headings(text)).toEqual([false]);
  });

  test("is told of each sentence of its line", () => {
    expect(headings("Shells fell. Nobody slept")).toEqual([true, true]);
  });
});

test("a bullet holds for its line and for no other", () => {
  expect(segment("- Shells fell. More fell.\nMen left.", ABBREVIATIONS).map(({ bullet }) => bullet)).toEqual([
    true,
    true,
    false,
  ]);
});

test("without abbreviations a rank ends a sentence", () => {
  const text = "They met Gen. Hrab.";
  expect(segment(text, new Set()).map(({ start, end }) => text.slice(start, end))).toEqual(["They met Gen.", "Hrab."]);
});
