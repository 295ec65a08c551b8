import { describe, expect, test } from "vitest";
import type { ActorMention } from "./mention";
import { actorEnding, beforeModifier, beforeRelative, isWhere, officeIn } from "./office";
import { sentenceOf, wordsOf } from "./reading.sample";

/** The token of a word. */
function at(text: string, word: string) {
  const sentence = sentenceOf(text);
  return { sentence, index: sentence.tokens.findIndex((token) => token.text === word) };
}

function nationIn(text: string) {
  const sentence = sentenceOf(text);
  const nation = sentence.mentions.find((m): m is ActorMention => m.kind === "actor" && m.by === "nation");
  if (!nation) throw new Error("Expected a nation");
  return { sentence, nation };
}

describe("officeIn", () => {
  test.each([
    ["The defence ministry in Moscow spoke.", "defence ministry", "ru-mod"],
    ["Officials in Kyiv spoke.", "Officials", "ua-gov"],
    ["Residents of Kyiv spoke.", "Residents", null],
  ])("%s", (text, words, ref) => {
    const { sentence, nation } = nationIn(text);
    const office = officeIn(sentence, nation);
    expect(office && wordsOf(sentence, office)).toBe(words);
    expect(office?.ref).toBe(ref);
  });

  test.each(["Yesterday Moscow spoke.", "A road in Ukraine was shut.", "They met for Ukraine."])("none: %s", (text) => {
    const { sentence, nation } = nationIn(text);
    expect(officeIn(sentence, nation)).toBeNull();
  });
});

describe("isWhere", () => {
  test.each([
    ["Men in Russia spoke.", true],
    ["Fighters in eastern Ukraine spoke.", true],
    ["Yesterday Ukraine spoke.", false],
    ["Both Ukraine and others spoke.", false],
  ])("%s %s", (text, expected) => {
    const { sentence, nation } = nationIn(text);
    expect(isWhere(sentence, nation)).toBe(expected);
  });
});

describe("beforeModifier", () => {
  test.each([
    ["Then the governor of Belgorod region spoke.", "region", "governor"],
    ["Then the mayor of the city of Nikopol spoke.", "Nikopol", "mayor"],
    ["Police in the nearby town of Marhanets spoke.", "Marhanets", "Police"],
  ])("%s", (text, word, office) => {
    const { sentence, index } = at(text, word);
    const found = beforeModifier(sentence, index);
    expect(found && wordsOf(sentence, found)).toBe(office);
  });

  test.each([
    ["The governor spoke.", "governor"],
    ["A road to Nikopol was shut.", "Nikopol"],
    ["The mayor drove to Nikopol yesterday.", "Nikopol"],
  ])("none: %s", (text, word) => {
    const { sentence, index } = at(text, word);
    expect(beforeModifier(sentence, index)).toBeNull();
  });
});

describe("beforeRelative", () => {
  test.each([
    ["A Ukrainian official who asked not to be named said so.", "named", "Ukrainian official"],
    ["A soldier who spoke on condition of anonymity said so.", "anonymity", "soldier"],
    ["An official speaking on condition of anonymity said so.", "anonymity", "official"],
  ])("%s", (text, word, speaker) => {
    const { sentence, index } = at(text, word);
    const found = beforeRelative(sentence, index);
    expect(found && wordsOf(sentence, found)).toBe(speaker);
  });

  test.each([
    ["The town that they named said so.", "named"],
    ["A truck whose owner asked not to be named said so.", "named"],
    ["An official left; a man to be named said so.", "named"],
  ])("none: %s", (text, word) => {
    const { sentence, index } = at(text, word);
    expect(beforeRelative(sentence, index)).toBeNull();
  });
});

test("actorEnding finds who may speak by the last token", () => {
  const { sentence, index } = at("The defence ministry spoke.", "ministry");
  expect(actorEnding(sentence, index)?.by).toBe("institution");
  expect(actorEnding(sentence, index + 1)).toBeNull();
});
