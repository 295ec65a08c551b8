import { describe, expect, test } from "vitest";
import { isInQuote } from "./continuation";
import { claimsOf, readingOf } from "./reading.sample";

/** Claimant and rule of the last claim. */
function lastOf(text: string): string | null {
  const claim = claimsOf(text).at(-1);
  return claim ? `${claim.claimant} ${claim.rule.split(" ")[0]}` : null;
}

describe("who goes on speaking", () => {
  test.each([
    [
      "a quotation over sentences",
      "“We hold. Our men repelled an attack near Robotyne. We are calm,” Syrskyi said.",
      "ua-military continuation/quotation",
    ],
    [
      "a quotation after its speaker",
      "Syrskyi said it was calm. “Our men repelled an attack near Robotyne.”",
      "ua-military continuation/quotation",
    ],
    [
      "an item of a bulletin",
      "- Syrskyi said it was calm. Troops repelled an attack near Robotyne.",
      "ua-military continuation/bulletin",
    ],
    [
      "what only one side calls so",
      "Syrskyi said it was calm. It rained. The enemy captured Robotyne.",
      "ua-military continuation/enemy",
    ],
    [
      "the next sentence of the paragraph",
      "Syrskyi said troops repelled attacks near Verbove. Three more were repelled near Robotyne.",
      "ua-military continuation/paragraph",
    ],
    [
      "one of another kind",
      "Syrskyi said it was calm. Two people were killed in Beryslav.",
      "ua-military continuation/paragraph",
    ],
    [
      "a bulletin in other paragraphs",
      "The General Staff of Ukraine said this in a post.\nIt rained.\nThree attacks were repelled near Robotyne.",
      "ua-general-staff continuation/bulletin",
    ],
    [
      "a quotation in two pieces",
      "“We hold,” Syrskyi said. “We repelled an attack near Toretsk.”",
      "ua-military continuation/quotation",
    ],
    [
      "a quotation some sentences on",
      "Syrskyi said it was calm. It rained. “We repelled an attack near Toretsk.”",
      "ua-military continuation/quotation",
    ],
    [
      "a quotation whose speaker ends it, whoever spoke before",
      "Russia said it was calm. It rained. “We hold. We repelled an attack near Toretsk. We wait,” Syrskyi said.",
      "ua-military continuation/quotation",
    ],
    [
      "who calls them invaders in another paragraph",
      "Syrskyi said it was calm.\nIt rained.\nThe invaders shelled Nikopol.",
      "ua-military continuation/enemy",
    ],
    ["who calls them militants", "Pushilin said it was calm.\nMilitants shelled Horlivka.", "dpr continuation/enemy"],
    ["a third party", "NATO said it was calm. Two attacks were repelled near Toretsk.", "nato continuation/paragraph"],
    [
      "after a sentence of its own that goes on",
      "Syrskyi said it was calm. A missile hit a school in Nikopol. A drone hit a bus in Beryslav.",
      "ua-military continuation/paragraph",
    ],
  ])("%s: %s", (_name, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });

  test.each([
    [
      "the outlet, in another paragraph",
      "Syrskyi said troops repelled attacks near Verbove.\nThree were repelled near Robotyne.",
      "media narration",
    ],
    ["the outlet, after a stranger", "Petro Hrab said it was calm. The enemy captured Robotyne.", "media narration"],
    [
      "the outlet, of a place's past,",
      "Syrskyi said it was calm near Verbove. It lies beside Robotyne, which was captured on Monday.",
      "media narration",
    ],
    ["the outlet, where nobody spoke", "The enemy captured Robotyne.", "media narration"],
    ["the outlet, after an outlet", "AFP said it was calm. The enemy captured Toretsk.", "media narration"],
    [
      "the outlet, in a paragraph after a stranger",
      "Petro Hrab said it was calm. Two attacks were repelled near Toretsk.",
      "media narration",
    ],
    [
      "the outlet, of a place that was taken",
      "Syrskyi said it was calm. He lives in Toretsk, a town that was captured on Monday.",
      "media narration",
    ],
    [
      "the outlet, after a side that did not say it",
      "Syrskyi did not say that it was calm. Two attacks were repelled near Toretsk.",
      "media narration",
    ],
    [
      "the outlet, of a quotation that nobody speaks",
      "“We hold,” it was heard. “We repelled an attack near Toretsk.”",
      "media narration",
    ],
    [
      "the outlet, of a quotation that runs too long",
      "“We repelled an attack near Toretsk. It is calm. It is dry. It is late. It is cold. It is wet. It is dark,” he said.",
      "media narration",
    ],
    ["nobody, of what may come,", "Syrskyi said it was calm. Marines may capture Toretsk.", null],
    ["nobody, of what is history,", "Syrskyi said it was calm. Toretsk fell in 2014.", null],
  ])("%s does: %s", (_name, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });
});

describe("isInQuote", () => {
  const inQuote = (text: string) => readingOf(text).sentences.map((sentence) => isInQuote(sentence, text));

  test.each([
    ["“It rains. It pours.” It is late.", [true, true, false]],
    ['"It rains. It pours." It is late.', [true, true, false]],
    ["He spoke. «It rains. It pours.» It is late.", [false, true, true, false]],
    ["It rains. “It pours.”", [false, true]],
    ["“It rains.\nIt pours.", [true, false]],
    ["It’s the army’s. It’s ours.", [false, false]],
    ["He spoke of “rain”. It pours.", [false, false]],
    ['He spoke of "rain". It pours.', [false, false]],
    ["He said: “It rains. It pours. It is late.", [false, true, true]],
    ["“It rains.\r\nIt pours.", [true, false]],
    ["It rains”. It pours.", [false, false]],
  ])("%j", (text, expected) => {
    expect(inQuote(text)).toEqual(expected);
  });
});
