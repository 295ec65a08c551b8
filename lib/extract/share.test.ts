import { expect, test } from "vitest";
import { readingOf, triggerIn, wholeOf, wordsOf } from "./reading.sample";
import { shareOf } from "./share";

const TWO = "Shelling killed two in Kherson and a mine wounded three in Nikopol.";
const THREE = "Shells hit Nikopol, killed two in Beryslav and wounded three in Kherson.";

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
  ["the first of three", THREE, ["hit", "killed", "wounded"], 0, "Shells hit Nikopol"],
  ["the second of three", THREE, ["hit", "killed", "wounded"], 1, ", killed two in Beryslav"],
  ["the last of three", THREE, ["hit", "killed", "wounded"], 2, "and wounded three in Kherson ."],
  [
    "the first, which ends with the last place before the next",
    "Shells hit Nikopol and Beryslav and killed two.",
    ["hit", "killed"],
    0,
    "Shells hit Nikopol and Beryslav",
  ],
  [
    "what follows that place, though none is named in it",
    "Shells hit Nikopol and Beryslav and killed two.",
    ["hit", "killed"],
    1,
    "and killed two .",
  ],
  [
    "a place before both, which parts nothing",
    "In Nikopol shells hit a bus and wounded three.",
    ["hit", "wounded"],
    1,
    "In Nikopol shells hit a bus and wounded three .",
  ],
  [
    "a place after both, which parts nothing",
    "Two were killed and three wounded in Nikopol.",
    ["killed", "wounded"],
    0,
    "Two were killed and three wounded in Nikopol .",
  ],
])("%s: %s", (_name, text, triggers, index, words) => {
  const { sentences, rolesOf } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const places = (rolesOf.get(sentence) ?? []).map(({ mention }) => mention);
  const found = triggers.map((word) => triggerIn(sentence, word));
  expect(wordsOf(sentence, shareOf(wholeOf(sentence), found, index, places))).toBe(words);
});

test("a range that holds less than the sentence is not left", () => {
  const { sentences, rolesOf } = readingOf(TWO);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const found = ["shelling", "wounded"].map((word) => triggerIn(sentence, word));
  const places = (rolesOf.get(sentence) ?? []).map(({ mention }) => mention);
  const content = { first: 1, last: wholeOf(sentence).last - 1 };
  expect(wordsOf(sentence, shareOf(content, found, 0, places))).toBe("killed two in Kherson");
  expect(wordsOf(sentence, shareOf(content, found, 1, places))).toBe("and a mine wounded three in Nikopol");
});
