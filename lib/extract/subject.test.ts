import { describe, expect, test } from "vitest";
import { cueIn, sentenceOf, wordsOf } from "./reading.sample";
import { lagBefore, type Subject, subjectAfter, subjectBefore } from "./subject";

/** “who / days”. */
function inWords(text: string, read: typeof subjectBefore): string | null {
  const sentence = sentenceOf(text);
  const found: Subject | null = read(sentence, cueIn(sentence));
  if (!found) return null;
  return `${wordsOf(sentence, found.actor)} / ${found.days.map(({ words }) => words).join(" ") || "–"}`;
}

describe("subjectBefore", () => {
  test.each([
    ["Zelensky said it rained.", "Zelensky / –"],
    ["Zelensky on Tuesday said it rained.", "Zelensky / Tuesday"],
    ["Zelensky has repeatedly said it rained.", "Zelensky / –"],
    ["The defence ministry, which on Monday said it rained, was right.", "defence ministry / Monday"],
    ["Petro Hrab, the mayor of Nikopol, said it rained.", "Petro Hrab , the mayor / –"],
    ["Then the mayor of Nikopol, Petro Hrab, said it rained.", "mayor of Nikopol , Petro Hrab / –"],
    ["Then the governor of Belgorod region said it rained.", "governor / –"],
    ["The defence ministry (MoD) said it rained.", "defence ministry / –"],
    ["The defence ministry's statement said it rained.", "defence ministry / –"],
    ["Petro Hrab said it rained.", "Petro Hrab / –"],
    ["Then the head of Kursk region, Petro Hrab, said it rained.", "head of Kursk region , Petro Hrab / –"],
    ["DeepState analysts said it rained.", "DeepState / –"],
    ["Local residents said it rained.", "Local residents / –"],
    ["An official who asked not to be named said it rained.", "official / –"],
    ["The defence ministry in Moscow said it rained.", "defence ministry / –"],
    ["Then she said it rained.", "she / –"],
    ["The army, he said, was wet.", "he / –"],
    ["Zelensky in his nightly address said it rained.", "Zelensky / –"],
    ["Zelensky, in a post on Monday, said it rained.", "Zelensky / Monday"],
    ["Zelensky, who said it rained, left.", "Zelensky / –"],
    ["Petro Hrab, 47, said it rained.", "Petro Hrab / –"],
    ["Petro Hrab, whose house burned, said it rained.", "Petro Hrab / –"],
    ["Petro Hrab (the mayor) said it rained.", "Petro Hrab / –"],
    ["Ukraine's 1st Qrant Brigade said it rained.", "Ukraine 's 1st Qrant Brigade / –"],
    ["The ministry later on Monday said it rained.", "ministry / Monday"],
    ["Russian troops captured Toretsk, the navy said.", "navy / –"],
  ])("%s", (text, expected) => {
    expect(inWords(text, subjectBefore)).toBe(expected);
  });

  test.each([
    "It is widely said that it rained.",
    "The rain on the road said it all.",
    "On Tuesday said the man.",
    "What the weather report on the wall said was wrong.",
    "The wet steppe said it rained.",
    "A road in Russia said it rained.",
    "Rain in eastern Ukraine said it all.",
    "Snow in the north of Russia said it all.",
    "Toretsk was wet, said nobody.",
    "Breaking News said it rained.",
    "Telegram said it rained.",
    "The sign in Nikopol said it rained.",
    "On Friday morning said the man.",
    "A Russian road said it all.",
    "Said Zelensky, it rained.",
  ])("nobody: %s", (text) => {
    expect(inWords(text, subjectBefore)?.replace(/^It .*/, "") || null).toBeNull();
  });
});

describe("subjectAfter", () => {
  test.each([
    ["“It rained,” said the defence ministry.", "defence ministry / –"],
    ["“It rained,” said Petro Hrab, the mayor of Nikopol.", "Petro Hrab , the mayor / –"],
    ["“It rained,” said Zelensky.", "Zelensky / –"],
    ["“It rained,” said Zelensky on Monday.", "Zelensky / –"],
    ["“It rained,” said the army in a post.", "army / –"],
    ["“It rained,” said Petro Hrab, who left.", "Petro Hrab / –"],
    ["“It rained,” said Petro Hrab, a teacher.", "Petro Hrab / –"],
    ["“It rained,” said Petro Hrab — the mayor.", "Petro Hrab / –"],
    ["“It rained,” said Petro Hrab, head of the city council.", "Petro Hrab , head of the city council / –"],
    ["“It rained,” said one of the residents.", "residents / –"],
    ["“It rained,” said a Russian-installed official.", "Russian-installed official / –"],
    ["“It rained,” said Ukraine's army and left.", "Ukraine 's army / –"],
    ["According to the army, it rained.", "army / –"],
    ["According to Zelensky, who left, it rained.", "Zelensky / –"],
    ["According to a source in the army, it rained.", "source / –"],
  ])("%s", (text, expected) => {
    expect(inWords(text, subjectAfter)).toBe(expected);
  });

  test.each([
    "“It rained,” said he.",
    "“It rained,” said a man.",
    "It rained, they said.",
    "“It rained,” said no man.",
    "“It rained,” said the old road.",
    "“It rained,” said the Bakhmut road.",
    "“It rained,” said Toretsk.",
    "“It rained,” said on Monday the army.",
    "“It rained,” said, of all men, Zelensky.",
    "According to the map, it rained.",
    "According to Monday's post, it rained.",
    "According to the forecast for Nikopol, it rained.",
    "According to reports, it rained.",
    "According to plan, it rained.",
  ])("nobody: %s", (text) => {
    expect(inWords(text, subjectAfter)).toBeNull();
  });

  test.each([
    ["“It rained,” said Zelensky, and Syrskyi left.", "Syrskyi"],
    ["“It rained,” said Zelensky, who met Syrskyi.", "Syrskyi"],
    ["“It rained,” said Zelensky on the road to the army.", "army"],
    ["According to Zelensky, the army left.", "army"],
  ])("goes no further than the phrase: %s", (text, other) => {
    expect(inWords(text, subjectAfter)).not.toContain(other);
  });
});

describe("lagBefore", () => {
  test("is what stands right before the subject", () => {
    const sentence = sentenceOf("Three days after Russia said it rained, snow came.");
    expect(lagBefore(sentence, 3)).toMatchObject({ days: 3 });
  });

  test.each([
    ["Russia said it rained two days after snow came.", 0],
    ["Zelensky was glad. Russia said it rained.", 0],
    ["On Monday Russia said it rained.", 2],
  ])("is none where no lag stands before: %s", (text, first) => {
    expect(lagBefore(sentenceOf(text), first)).toBeNull();
  });

  test("is none further off", () => {
    const sentence = sentenceOf("Three days after the long march through the wide steppe Russia said it rained.");
    expect(lagBefore(sentence, 11)).toBeNull();
  });
});

test("an aside begins at its cue, another phrase at its first word", () => {
  const range = (text: string) => {
    const sentence = sentenceOf(text);
    const { first, last, side, aside } = subjectBefore(sentence, cueIn(sentence)) ?? {};
    return { first, last, side, aside };
  };
  expect(range("The army, which denied it, left.")).toEqual({ first: 2, last: 2, side: "before", aside: true });
  expect(range("The wet army said it rained.")).toEqual({ first: 0, last: 2, side: "before", aside: false });
});
