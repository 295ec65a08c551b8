import { describe, expect, test } from "vitest";
import { readCue } from "./cue";
import { cueIn, sentenceOf, wordsOf } from "./reading.sample";

/** “who, shape, rule”. */
function read(text: string, word?: string): string | null {
  const sentence = sentenceOf(text);
  const draft = readCue(sentence, cueIn(sentence, word));
  return draft && `${draft.subject ? wordsOf(sentence, draft.subject.actor) : "–"}, ${draft.shape}, ${draft.rule}`;
}

describe("on which side the claim stands", () => {
  test.each([
    ["Zelensky said rain fell.", "Zelensky, forward, attribute/forward"],
    ["Rain fell on the steppe, Zelensky said.", "Zelensky, backward, attribute/backward"],
    ["Rain fell on the steppe, Zelensky said on Tuesday.", "Zelensky, backward, attribute/backward"],
    ["Much rain fell, Zelensky said, on the wide steppe.", "Zelensky, both, attribute/both"],
    ["“Rain fell,” said Zelensky.", "Zelensky, backward, attribute/inverted"],
    ["According to Zelensky, rain fell.", "Zelensky, forward, attribute/according"],
    ["Rain fell, according to Zelensky.", "Zelensky, backward, attribute/according"],
    ["Rain fell on the steppe, Zelensky said, as snow came.", "Zelensky, backward, attribute/backward"],
    ["Russia's claim that rain fell was odd.", "Russia, forward, attribute/noun"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["It is odd that said rain fell.", "A man's claim that rain fell was odd."])("nobody says: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("a participle has the subject of the cue before", () => {
  expect(read("Zelensky denied it, saying that rain fell.", "saying")).toBe("Zelensky, forward, attribute/forward");
});

describe("a negated cue is silent", () => {
  test.each([
    ["Zelensky did not say that rain fell.", true],
    ["Zelensky hasn't said that rain fell.", true],
    ["Zelensky never said that rain fell.", true],
    ["Zelensky has not yet confirmed that rain fell.", true],
    ["Zelensky said that rain did not fall.", false],
    ["Not long ago the tall Zelensky said rain fell.", false],
  ])("%s %s", (text, silent) => {
    const sentence = sentenceOf(text);
    const cue = sentence.mentions.find((m) => m.kind === "cue");
    expect(cue?.kind === "cue" ? readCue(sentence, cue)?.silent : null).toBe(silent);
  });
});

describe("the day of speaking", () => {
  test.each([
    ["Zelensky said on Tuesday rain fell.", ["Tuesday"]],
    ["On Tuesday Zelensky said rain fell.", ["Tuesday"]],
    ["Zelensky said rain fell on Tuesday.", []],
    ["Rain fell on Monday, Zelensky said.", []],
  ])("%s → %j", (text, days) => {
    const sentence = sentenceOf(text);
    expect(readCue(sentence, cueIn(sentence))?.days.map(({ words }) => words)).toEqual(days);
  });
});
