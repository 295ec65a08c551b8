import { describe, expect, test } from "vitest";
import { nameEnd, person, personEnding, unnamedEnding } from "./names";
import { sentenceOf, wordsOf } from "./reading.sample";

/** Reads backwards from the last word before the full stop. */
function ending(text: string, read: typeof personEnding): string | null {
  const sentence = sentenceOf(text);
  const found = read(sentence.tokens, sentence.tokens.length - 2);
  return found && wordsOf(sentence, found);
}

describe("personEnding", () => {
  test.each([
    ["It was Petro Hrab.", "Petro Hrab"],
    ["It was Hrab.", "Hrab"],
    ["It was Petro Ivanovych Hrab-Kit.", "Petro Ivanovych Hrab-Kit"],
    ["However Petro Hrab.", "Petro Hrab"],
    ["It was Russian Petro Hrab.", "Petro Hrab"],
    ["It was then, on Monday Hrab.", "Hrab"],
    ["It was Anna Maria Olena Petra Kit.", "Maria Olena Petra Kit"],
    ["It was the old Hrab.", "Hrab"],
  ])("%s → %s", (text, name) => {
    expect(ending(text, personEnding)).toBe(name);
  });

  test.each([
    "It was a man.",
    "It was on Tuesday.",
    "They were Russians.",
    "It was X.",
    "It was 12.",
    "It was petro.",
    "It was Petro Hrab (who left).",
    "It was on Telegram.",
    "It was Kremlin-backed.",
    "It was London-based.",
    "It was as they say, According.",
    "It was Petro Hrab Friday.",
    "“It was Petro Hrab”.",
  ])("nobody: %s", (text) => {
    expect(ending(text, personEnding)).toBeNull();
  });
});

describe("unnamedEnding", () => {
  test.each([
    ["It came from local residents.", "local residents"],
    ["It came from a source in defence circles.", "source in defence circles"],
    ["It was two eyewitness accounts from evacuees.", "evacuees"],
    ["It came from a soldier.", "soldier"],
    ["It came from three old soldiers.", "old soldiers"],
    ["It came from several residents of Nikopol.", "residents of Nikopol"],
    ["It came from an analyst with the bank.", "analyst with the bank"],
    ["It came from the map project.", "map project"],
  ])("%s → %s", (text, noun) => {
    expect(ending(text, unnamedEnding)).toBe(noun);
  });

  test.each([
    "The speakers were residents, and trucks.",
    "The speakers were roads.",
    "The residents who left the roads.",
    "The residents said trucks.",
    "It came from residents, of Nikopol.",
    "It came from residents that left.",
    "It came from a source (in the army).",
    "It came from villagers of 12 towns.",
    "It came from residents in the town of Nikopol by the wide river.",
    "It came from the resistance.",
    "It came from Hrab.",
  ])("nobody: %s", (text) => {
    expect(ending(text, unnamedEnding)).toBeNull();
  });

  test("has no family name", () => {
    const { tokens } = sentenceOf("It was residents.");
    expect(unnamedEnding(tokens, 2)).toMatchObject({ by: "unnamed", person: null });
  });
});

describe("nameEnd", () => {
  test.each([
    ["Anna Maria Olena Petra Kit left.", 3],
    ["Petro Hrab-Kit left.", 1],
    ["Petro, Hrab left.", 0],
    ["Petro Friday left.", 0],
    ["Petro of Nikopol left.", 0],
  ])("at most four capitalised words: %s", (text, last) => {
    expect(nameEnd(sentenceOf(text).tokens, 0)).toBe(last);
  });

  test.each(["The Hrab left.", "They left.", "Russian trucks left.", "Moscow-backed men left.", "12 men left."])(
    "none begins: %s",
    (text) => {
      expect(nameEnd(sentenceOf(text).tokens, 0)).toBeNull();
    },
  );

  const { tokens } = sentenceOf("Petro Hrab left Kyiv.");
  test.each([
    [0, 1],
    [1, 1],
    [2, null],
    [9, null],
  ])("from token %i: %s", (first, last) => {
    expect(nameEnd(tokens, first)).toBe(last);
  });
});

test("a person is known by the family name in lower case", () => {
  const { tokens } = sentenceOf("Petro Hrab left.");
  expect(person(tokens, 0, 1)).toMatchObject({ kind: "actor", by: "person", person: "hrab", first: 0, last: 1 });
});
