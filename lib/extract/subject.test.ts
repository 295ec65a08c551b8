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
  ])("%s", (text, expected) => {
    expect(inWords(text, subjectBefore)).toBe(expected);
  });

  test.each([
    "It is widely said that it rained.",
    "The rain on the road said it all.",
    "On Tuesday said the man.",
    "What the weather report on the wall said was wrong.",
  ])("nobody: %s", (text) => {
    expect(inWords(text, subjectBefore)?.replace(/^It .*/, "") || null).toBeNull();
  });
});

describe("subjectAfter", () => {
  test.each([
    ["“It rained,” said the defence ministry.", "defence ministry / –"],
    ["“It rained,” said Petro Hrab, the mayor of Nikopol.", "Petro Hrab , the mayor / –"],
    ["“It rained,” said Zelensky.", "Zelensky / –"],
  ])("%s", (text, expected) => {
    expect(inWords(text, subjectAfter)).toBe(expected);
  });

  test.each(["“It rained,” said he.", "“It rained,” said a man.", "It rained, they said."])("nobody: %s", (text) => {
    expect(inWords(text, subjectAfter)).toBeNull();
  });
});

describe("lagBefore", () => {
  test("is what stands right before the subject", () => {
    const sentence = sentenceOf("Three days after Russia said it rained, snow came.");
    expect(lagBefore(sentence, 3)).toMatchObject({ days: 3 });
  });

  test("is none further off", () => {
    const sentence = sentenceOf("Three days after the long march through the wide steppe Russia said it rained.");
    expect(lagBefore(sentence, 11)).toBeNull();
  });
});
