import { describe, expect, test } from "vitest";
import { claimantIn, isWhere } from "./claimant";
import type { ActorMention } from "./mention";
import { sentenceOf, wordsOf } from "./reading.sample";

/** Reads all words of a phrase, without its full stop. */
function read(text: string) {
  const sentence = sentenceOf(text);
  const actor = claimantIn(sentence, { first: 0, last: sentence.tokens.length - 2 });
  return actor && { ...actor, words: wordsOf(sentence, actor) };
}

/** “words / by which rule / who that is”. */
function claimantOf(text: string): string | null {
  const actor = read(text);
  return actor && [actor.words, actor.by, actor.ref ?? "–"].join(" / ");
}

describe("who speaks, by the words of a phrase", () => {
  test.each([
    ["a person of the registry", "The governor, Oleh Synehubov.", "Oleh Synehubov / registry / ua-local"],
    ["with the office before the name", "Governor Oleh Synehubov.", "Governor Oleh Synehubov / institution / ua-local"],
    ["an office and who holds it", "Petro Hrab, the mayor of Nikopol.", "Petro Hrab , the mayor / institution / –"],
    ["a name that an office follows", "Petro Hrab, a lawmaker.", "Petro Hrab , a lawmaker / institution / –"],
    ["a name that an office precedes", "A commander, Petro Hrab.", "commander , Petro Hrab / institution / –"],
    ["a person in no registry", "A teacher, Olena Kit.", "Olena Kit / person / –"],
    ["a person and an age", "Olena Kit (47).", "Olena Kit / person / –"],
    ["a first name alone", "Olena.", "Olena / person / –"],
    ["a body", "The Institute for the Study of War.", "Institute for the Study of War / registry / isw"],
    ["an office abroad", "A Polish official.", "Polish official / institution / other:Poland"],
    ["somebody unnamed", "Local residents.", "Local residents / unnamed / –"],
    ["a country", "Russia.", "Russia / nation / ru-gov"],
  ])("%s: %s", (_what, text, expected) => {
    expect(claimantOf(text)).toBe(expected);
  });

  test.each([
    ["a thing", "The roof of the hall."],
    ["a time", "The long night."],
    ["a day", "Friday."],
    ["a village", "Toretsk."],
    ["somebody of a village", "A man from Toretsk."],
    ["a thing in a country", "A road in Russia."],
    ["a thing sent to a country", "Trucks to Ukraine."],
    ["a thing in a part of it", "Snow in eastern Ukraine."],
    ["where things are posted", "A post on Telegram."],
    ["a section of a page", "Breaking News."],
    ["a people's goods", "Ukrainian wheat."],
    ["a pronoun, which is read elsewhere", "They."],
    ["a nationality", "A Russian."],
  ])("nobody: %s, %s", (_what, text) => {
    expect(claimantOf(text)).toBeNull();
  });
});

describe("an office that tells only what kind of person it is", () => {
  test.each(["Military expert Petro Hrab.", "Military historian Petro Hrab.", "Petro Hrab, a military analyst."])(
    "does not speak: %s",
    (text) => {
      expect(claimantOf(text)).toBe("Petro Hrab / person / –");
    },
  );

  test.each([
    ["The military spokesman Petro Hrab.", "military spokesman Petro Hrab"],
    ["The army in Toretsk.", "army"],
  ])("other offices do: %s", (text, words) => {
    expect(read(text)?.words).toBe(words);
  });
});

describe("an office is of the country its phrase names", () => {
  test.each([
    ["The ministry in Moscow.", "ministry / institution / ru-mod"],
    ["The military in Kyiv.", "military / institution / ua-military"],
    ["Officials in Ukraine.", "Officials / institution / ua-gov"],
    ["The president of Ukraine.", "president of Ukraine / institution / ua-president"],
  ])("%s", (text, expected) => {
    expect(claimantOf(text)).toBe(expected);
  });

  test.each([
    ["of a place, it is the place's", "Police in Kyiv.", "Police / institution / –"],
    ["of a town", "The mayor of Nikopol.", "mayor / institution / –"],
    [
      "with its own country, it keeps that",
      "Ukrainian officials in Moscow.",
      "Ukrainian officials / registry / ua-gov",
    ],
    ["alone, it is nobody's yet", "The ministry.", "ministry / institution / –"],
    ["of the registry, it is known", "US officials in Kyiv.", "US officials / registry / us-gov"],
  ])("%s: %s", (_what, text, expected) => {
    expect(claimantOf(text)).toBe(expected);
  });
});

describe("the family name", () => {
  test.each([
    ["Petro Hrab, the mayor of Nikopol.", "hrab"],
    ["The commander, Petro Hrab.", "hrab"],
    ["A teacher, Olena Kit.", "kit"],
  ])("is kept with the office: %s", (text, person) => {
    expect(read(text)?.person).toBe(person);
  });

  test.each([
    "The mayor of Nikopol.",
    "The ministry in Moscow.",
    "Local residents.",
    "The mayor, Qrant Militia.",
    "Russia.",
  ])("there is none: %s", (text) => {
    expect(read(text)?.person).toBeNull();
  });
});

describe("isWhere", () => {
  const isPlace = (text: string) => {
    const sentence = sentenceOf(text);
    const actor = sentence.mentions.find((m): m is ActorMention => m.kind === "actor");
    if (!actor) throw new Error(`Expected an actor in “${text}”`);
    return isWhere(sentence, actor);
  };

  test.each(["Roads in Russia froze.", "Roads across Ukraine froze.", "Northern Ukraine froze."])(
    "where: %s",
    (text) => {
      expect(isPlace(text)).toBe(true);
    },
  );

  test.each([
    "Russia froze.",
    "Roads and Russia froze.",
    "Roads of Russia's army froze.",
    "Roads of the ministry froze.",
    "Roads by Zelensky froze.",
  ])("who: %s", (text) => {
    expect(isPlace(text)).toBe(false);
  });
});

test("only what lies within the words counts", () => {
  const sentence = sentenceOf("Zelensky met Olena Kit in Nikopol.");
  expect(claimantIn(sentence, { first: 1, last: 1 })).toBeNull();
  expect(claimantIn(sentence, { first: 2, last: 3 })).toMatchObject({ by: "person", person: "kit" });
});
