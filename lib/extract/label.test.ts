import { describe, expect, test } from "vitest";
import { readLabel } from "./label";
import { sentenceOf, wordsOf } from "./reading.sample";

function read(text: string): string | null {
  const sentence = sentenceOf(text);
  const draft = readLabel(sentence);
  return draft?.subject ? `${wordsOf(sentence, draft.subject.actor)}, ${draft.shape}` : null;
}

describe("a claimant like a label", () => {
  test.each([
    ["General Staff: rain fell on the steppe.", "General Staff, forward"],
    ["The Ukrainian General Staff: rain fell on the steppe.", "Ukrainian General Staff, forward"],
    ["General Staff on 12 March: rain fell on the steppe.", "General Staff, forward"],
    ["Ukraine: rain fell on the steppe", "Ukraine, forward"],
    ["Zelensky: “Rain fell on the steppe.”", "Zelensky, forward"],
    ["Rain fell on the steppe – General Staff", "General Staff, backward"],
    ["Rain fell on the steppe - the defence ministry.", "defence ministry, backward"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "Kyiv: two people were hurt.",
    "Weather: rain fell on the steppe.",
    "They: rain fell on the steppe.",
    "The General Staff met: rain fell on the steppe.",
    "Rain fell on the steppe – all of it",
    "Rain fell on the General Staff",
    "Rain fell on the steppe – Moscow",
  ])("is none in: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("its day is the day of speaking", () => {
  const sentence = sentenceOf("General Staff on 12 March: rain fell on the steppe.");
  expect(readLabel(sentence)?.days.map(({ days }) => days.from)).toEqual(["2024-03-12"]);
});
