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
  ])("%s → %s", (text, name) => {
    expect(ending(text, personEnding)).toBe(name);
  });

  test.each(["It was a man.", "It was on Tuesday.", "They were Russians.", "It was X.", "It was 12."])(
    "nobody: %s",
    (text) => {
      expect(ending(text, personEnding)).toBeNull();
    },
  );
});

describe("unnamedEnding", () => {
  test.each([
    ["It came from local residents.", "local residents"],
    ["It came from a source in defence circles.", "source in defence circles"],
    ["It was two eyewitness accounts from evacuees.", "evacuees"],
  ])("%s → %s", (text, noun) => {
    expect(ending(text, unnamedEnding)).toBe(noun);
  });

  test.each([
    "The speakers were residents, and trucks.",
    "The speakers were roads.",
    "The residents who left the roads.",
    "The residents said trucks.",
  ])("nobody: %s", (text) => {
    expect(ending(text, unnamedEnding)).toBeNull();
  });

  test("has no family name", () => {
    const { tokens } = sentenceOf("It was residents.");
    expect(unnamedEnding(tokens, 2)).toMatchObject({ by: "unnamed", person: null });
  });
});

describe("nameEnd", () => {
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
