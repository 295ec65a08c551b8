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
    ["Russia's denial that rain fell was odd.", "Russia, forward, attribute/noun"],
    ["Zelensky said in a post that rain fell.", "Zelensky, forward, attribute/forward"],
    ["Zelensky told reporters on Monday that rain fell.", "Zelensky, forward, attribute/forward"],
    ["Rain fell on the steppe, Zelensky said in a separate post.", "Zelensky, backward, attribute/backward"],
    ["Rain fell on the steppe, Zelensky said at dawn.", "Zelensky, backward, attribute/backward"],
    ["Rain fell on the steppe, Zelensky said, adding nothing.", "Zelensky, backward, attribute/backward"],
    ["Rain fell on the steppe, Zelensky said, while snow came.", "Zelensky, backward, attribute/backward"],
    ["Rain fell on the steppe — Zelensky said.", "Zelensky, backward, attribute/backward"],
    ["“Rain fell hard,” Zelensky said, “on the wide steppe.”", "Zelensky, both, attribute/both"],
    ["Rain fell on the steppe, Zelensky said: much of it.", "Zelensky, both, attribute/both"],
    ["Rain fell, said Zelensky on Monday.", "Zelensky, backward, attribute/inverted"],
    ["Rain fell, said Zelensky, on the steppe.", "Zelensky, backward, attribute/inverted"],
    ["Rain fell, citing Zelensky.", "Zelensky, backward, attribute/citing"],
    ["Rain fell (according to Zelensky).", "Zelensky, forward, attribute/according"],
    ["“According to Zelensky, rain fell.", "Zelensky, forward, attribute/according"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "It is odd that said rain fell.",
    "A man's claim that rain fell was odd.",
    "Petro Hrab's claim that rain fell was odd.",
    "The claim that rain fell was odd.",
    "A report of rain came.",
    "The man was reported hurt.",
    "The man was also reported hurt.",
    "The steppe is still reported wet.",
    "Rain fell, said Zelensky had left.",
    "Rain fell, citing nothing.",
    "Rain fell, citing the clouds.",
    "It rained and denied that snow fell.",
    "“Rain fell,” told Zelensky.",
    "The map shows rain.",
    "The sky said it all.",
  ])("nobody says: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("shares the subject of the cue before", () => {
  test.each([
    ["a participle", "Zelensky denied it, saying that rain fell.", "saying"],
    ["after another clause", "Zelensky said that it was cold, adding that rain fell.", "adding"],
    ["after “and”", "Zelensky said it was cold and denied that rain fell.", "denied"],
    ["after “but”", "Zelensky said it was cold, but later denied that rain fell.", "denied"],
    ["after “or”", "Zelensky said it was cold or even denied that rain fell.", "denied"],
  ])("%s: %s", (_what, text, word) => {
    expect(read(text, word)).toBe("Zelensky, forward, attribute/forward");
  });

  test.each([
    ["who has their own", "Zelensky said it was cold, but Putin denied that rain fell.", "denied", "Putin"],
    ["who has their own after “and”", "Zelensky said it was cold and Putin denied that rain fell.", "denied", "Putin"],
    ["when there is none before", "Saying that rain fell, Zelensky left.", "saying", "–"],
  ])("but not one %s: %s", (_what, text, word, who) => {
    expect(read(text, word)?.split(",")[0]).toBe(who);
  });
});

describe("the stance is the cue's", () => {
  test.each([
    ["Zelensky denied that rain fell.", "denies"],
    ["Zelensky dismissed the claim of rain.", "denies"],
    ["Russia's denial that rain fell was odd.", "denies"],
    ["Zelensky confirmed that rain fell.", "asserts"],
    ["Zelensky said that no rain fell.", "asserts"],
    ["According to Zelensky, no rain fell.", "asserts"],
  ])("%s %s", (text, stance) => {
    const sentence = sentenceOf(text);
    expect(readCue(sentence, cueIn(sentence))?.stance).toBe(stance);
  });
});

describe("a negated cue is silent", () => {
  test.each([
    ["Zelensky did not say that rain fell.", true],
    ["Zelensky hasn't said that rain fell.", true],
    ["Zelensky never said that rain fell.", true],
    ["Zelensky has not yet confirmed that rain fell.", true],
    ["Zelensky said that rain did not fall.", false],
    ["Not long ago the tall Zelensky said rain fell.", false],
    ["Zelensky did not immediately say that rain fell.", true],
    ["Zelensky didn't deny that rain fell.", true],
    ["Zelensky said that he did not know.", false],
    ["According to Zelensky, it did not rain.", false],
    ["It did not rain, Zelensky said.", false],
    ["It has never rained so hard, Zelensky said.", false],
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
    ["On Monday, Zelensky said on Tuesday that rain fell.", ["Tuesday"]],
    ["In a post on Monday Zelensky said rain fell.", ["Monday"]],
    ["Zelensky said on Tuesday that on Monday rain fell.", ["Tuesday"]],
    ["Rain fell on the steppe, said Zelensky on Monday.", ["Monday"]],
    ["According to Zelensky on Monday, rain fell.", ["Monday"]],
    ["Rain fell on Monday, according to Zelensky.", []],
    ["Rain fell on Monday, said Zelensky.", []],
    ["Russia's claim that rain fell on Monday was odd.", []],
    ["Snow came on Monday, and later Zelensky said rain fell.", []],
  ])("%s → %j", (text, days) => {
    const sentence = sentenceOf(text);
    expect(readCue(sentence, cueIn(sentence))?.days.map(({ words }) => words)).toEqual(days);
  });
});

test.each([
  ["Three days after Zelensky said rain fell, snow came.", 3],
  ["Zelensky said rain fell three days after snow came.", null],
  ["According to Zelensky, rain fell three days after snow came.", null],
])("the lag of what follows: %s %s", (text, days) => {
  const sentence = sentenceOf(text);
  expect(readCue(sentence, cueIn(sentence))?.lag?.days ?? null).toBe(days);
});
