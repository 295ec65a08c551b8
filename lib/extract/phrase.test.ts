import { describe, expect, test } from "vitest";
import { phraseBefore, phraseStart } from "./phrase";
import { cueIn, sentenceOf, wordsOf } from "./reading.sample";

function phraseOf(text: string) {
  const sentence = sentenceOf(text);
  const phrase = phraseBefore(sentence, cueIn(sentence));
  return phrase && { ...phrase, words: wordsOf(sentence, phrase) };
}

describe("between a claimant and the cue may stand", () => {
  test.each([
    ["adverbs", "The army also later said it rained."],
    ["an auxiliary", "The army has since said it rained."],
    ["a negation", "The army did not say it rained."],
    ["a day", "The army on Monday said it rained."],
    ["a bracket", "The army (AFU) said it rained."],
    ["a square bracket", "The army [by telephone] said it rained."],
    ["its report", "The army's daily report said it rained."],
    ["where it spoke", "The army in its evening update said it rained."],
    ["several of these", "The army (AFU) in its briefing on Monday again said it rained."],
  ])("%s: %s", (_what, text) => {
    expect(phraseOf(text)?.words).toBe("The army");
  });

  test.each([
    ["DeepState updated its map to show rain.", "DeepState"],
    ["The ISW published a map on Monday that shows rain.", "The ISW"],
    ["DeepState released a post that says it rained.", "DeepState"],
  ])("what somebody published: %s", (text, words) => {
    expect(phraseOf(text)?.words).toBe(words);
  });

  test.each([
    ["of somebody who speaks too", "The army met and the navy said it rained."],
    ["another clause", "The army met because the navy said it rained."],
    ["a semicolon", "The army met; the navy said it rained."],
    ["a dash", "The army met — the navy said it rained."],
    ["the end of a quotation", "The army met: “Rain” the navy said, of course."],
    ["the verb of another", "The army captured what the navy said was wet."],
  ])("not %s: %s", (_what, text) => {
    expect(phraseOf(text)?.words).not.toContain("army");
  });
});

describe("the phrase takes in", () => {
  test.each([
    ["an apposition", "Petro Hrab, the mayor of Nikopol, said it rained.", "Petro Hrab , the mayor of Nikopol"],
    ["a name after its office", "A clerk of Nikopol, Petro Hrab, said it rained.", "Petro Hrab"],
    ["a clause between commas", "The army, in a short post, said it rained.", "The army , in a short post"],
    ["a clause of more parts", "Petro Hrab, who was ill, and is not, said it rained.", /^Petro Hrab , .* not$/],
    ["two bodies", "The police and military said it rained.", "The police and military"],
    ["two names", "Russia and Ukraine said it rained.", "Russia and Ukraine"],
  ])("%s: %s", (_what, text, words) => {
    expect(phraseOf(text)?.words).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
  });

  test.each([
    ["what happened before", "Snow fell while the army said it rained.", "the army"],
    ["where it happened", "In Nikopol, the army said it rained.", "the army"],
    ["how it was said", "In a statement, the army said it rained.", "the army"],
    ["a word that goes before", "Then, the army said it rained.", "the army"],
    ["what is told", "Nikopol, the army said, is wet.", "the army"],
    ["a clause after “when”", "When snow fell the army said it rained.", "the army"],
  ])("but not %s: %s", (_what, text, words) => {
    expect(phraseOf(text)?.words).toBe(words);
  });
});

describe("a relative clause", () => {
  test.each([
    ["The army, which denied it rained, left.", "The army", true],
    ["Petro Hrab, who denied it rained, left.", "Petro Hrab", true],
    ["Petro Hrab, the mayor of Nikopol, who denied it rained, left.", "Petro Hrab , the mayor of Nikopol", true],
    ["The army that denied it rained left.", "The army", false],
    ["The army, when asked, denied it rained.", "The army , when asked", false],
  ])("is an aside only between commas: %s", (text, words, aside) => {
    expect(phraseOf(text)).toMatchObject({ words, aside });
  });

  test.each([
    ["An official who asked not to be named said it rained.", "An official"],
    ["A man speaking on condition that he not be named said it rained.", "A man"],
    ["The mayor of a town whose bridge fell said it rained.", "The mayor of a town"],
  ])("is passed over: %s", (text, words) => {
    expect(phraseOf(text)?.words).toBe(words);
  });

  test.each(["A man who was ill left; the dogs said it rained.", "A man who was ill left: the dogs said it rained."])(
    "is not passed over beyond a mark: %s",
    (text) => {
      expect(phraseOf(text)?.words ?? "").not.toContain("man");
    },
  );

  test("is not followed further back than some words", () => {
    const words = "who had been there for many long years with all of his dogs and cats and hens and geese and goats";
    expect(phraseOf(`A man ${words} said it rained.`)?.words).not.toContain("man");
  });
});

describe("days", () => {
  test.each([
    ["The army on Monday said it rained.", ["Monday"]],
    ["On Monday the army said it rained.", ["Monday"]],
    ["In its Monday update the army said it rained.", ["Monday"]],
    ["The army, in a post on Monday, said it rained.", ["Monday"]],
    ["The ISW published a map that shows rain on Monday.", []],
    ["Snow fell on Monday; the army said it rained.", []],
    ["On Monday, the army said it rained.", []],
    ["The army said on Monday it rained.", []],
  ])("beside the claimant: %s → %j", (text, days) => {
    expect(phraseOf(text)?.days.map(({ words }) => words)).toEqual(days);
  });
});

test.each(["Said the army, it rained.", "Reportedly said it rained.", "“Well,” said the army.", "(Said it rained.)"])(
  "nobody stands before the cue: %s",
  (text) => {
    expect(phraseOf(text)).toBeNull();
  },
);

describe("phraseStart", () => {
  test.each([
    ["Snow of the wide steppe.", "Snow"],
    ["It is the wide steppe.", "the"],
    ["Snow, the wide steppe.", "the"],
    ["The snow and the wide steppe.", "the"],
    ["Russia and Ukraine of the steppe.", "Russia"],
    ["Snow (on ice) of the steppe.", "Snow"],
    ["Russia captured the wide steppe.", "the"],
    ["Zelensky said the wide steppe.", "the"],
  ])("of “%s” is “%s”", (text, first) => {
    const sentence = sentenceOf(text);
    expect(sentence.tokens[phraseStart(sentence, sentence.tokens.length - 2)]?.text).toBe(first);
  });
});
