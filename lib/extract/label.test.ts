import { describe, expect, test } from "vitest";
import { readLabel, SOURCE } from "./label";
import { sentenceOf, spokenIn, wordsOf } from "./reading.sample";

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
    ["Ukraine's army: rain fell on the steppe.", "Ukraine 's army, forward"],
    ["“General Staff: rain fell on the steppe.", "General Staff, forward"],
    ["• General Staff: rain fell on the steppe.", "General Staff, forward"],
    ["Mayor Petro Hrab: rain fell on the steppe.", "Mayor Petro Hrab, forward"],
    ["ISW: rain fell on the steppe.", "ISW, forward"],
    ["Zelensky late Monday: rain fell on the steppe.", "Zelensky, forward"],
    ["Rain fell on the steppe – Zelensky!", "Zelensky, backward"],
    ["Rain fell on the steppe — the Ukrainian General Staff.", "Ukrainian General Staff, backward"],
    ["Rain fell on the steppe – mayor Petro Hrab", "mayor Petro Hrab, backward"],
    ["Rain fell on the steppe – Ukraine", "Ukraine, backward"],
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
    "Moscow: rain fell on the steppe.",
    "Toretsk: rain fell on the steppe.",
    "In Ukraine: rain fell on the steppe.",
    "A new General Staff: rain fell on the steppe.",
    "General Staff, rain fell on the steppe.",
    "General Staff at dawn: rain fell on the steppe.",
    "Zelensky to Putin: rain fell on the steppe.",
    "Residents: rain fell on the steppe.",
    "Monday: rain fell on the steppe.",
    "Rain fell on the steppe – Zelensky?",
    "Rain fell on the steppe, Zelensky.",
    "Rain fell on the steppe – a new General Staff",
    "Rain fell on the steppe – they",
    "Rain fell on the steppe – in Ukraine",
    "Zelensky",
    "Zelensky.",
  ])("is none in: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("its day is the day of speaking", () => {
  const sentence = sentenceOf("General Staff on 12 March: rain fell on the steppe.");
  expect(readLabel(sentence)?.days.map(({ days }) => days.from)).toEqual(["2024-03-12"]);
});

describe("a line that names the source of what follows", () => {
  test.each([
    ["Source: the General Staff on Facebook", "General Staff"],
    ["Source: Reuters", "Reuters"],
    ["Sources: Petro Hrab", "Petro Hrab"],
    ["Source: Petro Hrab, the mayor of Nikopol", "Petro Hrab , the mayor"],
    ["Source: a post by Zelensky", "Zelensky"],
  ])("%s", (text, who) => {
    const sentence = sentenceOf(text);
    const draft = readLabel(sentence);
    expect(draft?.rule).toBe(SOURCE);
    expect(draft?.subject && wordsOf(sentence, draft.subject.actor)).toBe(who);
  });

  test.each([
    "Source: Toretsk",
    "Source: rain",
    "Source: a post on Telegram",
    "Source the General Staff on Facebook",
    "The source: the General Staff on Facebook",
    "Resource: the General Staff on Facebook",
  ])("is none: %s", (text) => {
    expect(readLabel(sentenceOf(text))).toBeNull();
  });

  test("is another rule than the label’s", () => {
    expect(readLabel(sentenceOf("General Staff: rain fell on the steppe."))?.rule).not.toBe(SOURCE);
  });
});

test.each([
  ["General Staff of 12 March: rain fell on the steppe.", ["2024-03-12"]],
  ["Source: the General Staff on 12 March", ["2024-03-12"]],
  ["General Staff: rain fell on the steppe on 12 March.", []],
  ["Rain fell on the steppe on 12 March – General Staff", []],
])("only a day in the label dates the speaking: %s", (text, days) => {
  expect(readLabel(sentenceOf(text))?.days.map(({ days: { from } }) => from)).toEqual(days);
});

describe("in an article", () => {
  test.each([
    ["Russia's defence ministry: troops have captured Toretsk.", ["ru-mod asserts capture Toretsk"]],
    ["Russian troops have captured Toretsk – General Staff of Ukraine", ["ua-general-staff asserts capture Toretsk"]],
    ["Toretsk: Russian troops have captured the town.", []],
    ["Kyiv: shells hit a school in Beryslav.", []],
  ])("%s → %j", (text, claims) => {
    expect(spokenIn(text)).toEqual(claims);
  });
});
