import { expect, test } from "vitest";
import { readingOf, triggerIn, wholeOf, wordsOf } from "./reading.sample";
import { shareOf } from "./share";

const TWO = "Shelling killed two in Kherson and a mine wounded three in Nikopol.";

test.each([
  ["the first of two", TWO, ["shelling", "wounded"], 0, "Shelling killed two in Kherson"],
  ["the second of two", TWO, ["shelling", "wounded"], 1, "and a mine wounded three in Nikopol ."],
  ["the only one", TWO, ["shelling"], 0, "Shelling killed two in Kherson and a mine wounded three in Nikopol ."],
  [
    "two without a place between",
    "Shells hit and wounded three in Nikopol.",
    ["hit", "wounded"],
    0,
    "Shells hit and wounded three in Nikopol .",
  ],
  [
    "two without a place between",
    "Shells hit and wounded three in Nikopol.",
    ["hit", "wounded"],
    1,
    "Shells hit and wounded three in Nikopol .",
  ],
])("%s: %s", (_name, text, triggers, index, words) => {
  const { sentences, rolesOf } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const places = (rolesOf.get(sentence) ?? []).map(({ mention }) => mention);
  const found = triggers.map((word) => triggerIn(sentence, word));
  expect(wordsOf(sentence, shareOf(wholeOf(sentence), found, index, places))).toBe(words);
});
