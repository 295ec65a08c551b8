import { describe, expect, test } from "vitest";
import type { ActorMention } from "../mention";
import { readingOf } from "../reading.sample";

function actorsIn(text: string) {
  const reading = readingOf(text);
  return reading.sentences.flatMap(({ mentions }) => mentions.filter((m): m is ActorMention => m.kind === "actor"));
}

const said = (text: string) =>
  actorsIn(text).map(({ start, end, by, ref }) => `${text.slice(start, end)} ${by} ${ref ?? "–"}`);

describe("finds who may speak", () => {
  test.each([
    ["a nation with its office", "Russia's defence ministry met.", "Russia's defence ministry institution ru-mod"],
    [
      "an office of a nation",
      "The ministry of defence of Ukraine met.",
      "ministry of defence of Ukraine registry ua-gov",
    ],
    ["British or American", "Russia's Defense Ministry met.", "Russia's Defense Ministry institution ru-mod"],
    ["an office alone", "The defence ministry met.", "defence ministry institution –"],
    ["a nation alone", "Moscow met.", "Moscow nation ru-gov"],
    ["a pronoun", "Then it met.", "it pronoun –"],
    ["an agency that nobody listed", "The Qrant news agency met.", "Qrant news agency registry other:Qrant"],
    ["an office of a place", "The Qrant regional governor met.", "Qrant regional governor institution –"],
    ["an agency of a nation", "Russia's Qrant news website met.", "Russia's Qrant news website registry other:Qrant"],
    ["an office with a name", "The regional governor Petro Hrab met.", "regional governor Petro Hrab institution –"],
    ["words between", "Ukraine's top military command met.", "Ukraine's top military command institution ua-military"],
    ["a unit", "Ukraine's 1st Qrant Brigade met.", "Ukraine's 1st Qrant Brigade institution ua-military"],
    ["a quoted unit", "Ukraine's 1st “Qrant” Brigade met.", "Ukraine's 1st “Qrant” Brigade institution ua-military"],
    ["a nation's leader", "Russia's Putin met.", "Russia's Putin registry kremlin"],
    ["an office abroad", "Poland's president met.", "Poland's president institution other:Poland"],
    ["a body's chief", "Wagner's chief met.", "Wagner's chief registry wagner"],
    ["a body's spokesman", "The Kremlin's spokesman met.", "Kremlin's spokesman registry kremlin"],
    ["an office's spokesman", "The defence ministry spokesman met.", "defence ministry spokesman institution –"],
    ["a place's mayor", "Qrant's mayor met.", "Qrant's mayor institution –"],
    ["a region's governor", "Qrant region governor met.", "Qrant region governor institution –"],
    ["the head of a region", "The head of the Qrant region met.", "head of the Qrant region institution –"],
    ["a state agency", "The Qrant state news agency met.", "Qrant state news agency registry other:Qrant"],
    ["another spelling", "Zelenskyy met.", "Zelenskyy registry ua-president"],
    ["common words of the registry", "They asked rescuers.", "rescuers registry ua-local"],
    ["an abbreviation", "The UN met.", "UN registry un"],
    ["a nation's people", "Russians met.", "Russians nation ru-gov"],
  ])("%s: %s", (_what, text, actor) => {
    expect(said(text)).toContain(actor);
  });
});

describe("knows by the name who holds an office", () => {
  test.each([
    ["Lieutenant General Valery Gerasimov met.", "ru-military"],
    ["The Qrant regional governor Oleh Synehubov met.", "ua-local"],
    ["Russian President Vladimir Putin met.", "kremlin"],
    ["Ukrainian governor Oleh Synehubov met.", "ua-local"],
  ])("%s → %s", (text, ref) => {
    expect(actorsIn(text)).toMatchObject([{ ref }]);
  });

  test.each([
    "Lieutenant General Petro Hrab met.",
    "The Qrant regional governor Petro Hrab met.",
    "The head of the Qrant region met.",
    "The commander met.",
    "Its army met.",
    "The ministry of defence met.",
  ])("but not in: %s", (text) => {
    expect(actorsIn(text).at(-1)).toMatchObject({ by: "institution", ref: null });
  });
});

describe("takes no more words than belong to it", () => {
  test.each([
    ["the verb", "The Kremlin met.", "Kremlin"],
    ["what a body owns", "The Kremlin's cat met.", "Kremlin"],
    ["what an office writes", "The defence ministry statement met.", "defence ministry"],
    ["another country", "Russia, Ukraine's army met.", "Russia"],
    ["what no office may have before it", "Ukraine's old wet military command met.", "Ukraine"],
    ["a small word in a unit's name", "Ukraine's 1st wet Brigade met.", "Ukraine"],
    ["a town after “of”", "The ministry of defence of Toretsk met.", "ministry of defence"],
    ["a word that opens the sentence", "When mayor Petro Hrab met, it rained.", "mayor Petro Hrab"],
    ["a third word of an agency's name", "The Old Big Qrant news agency met.", "Big Qrant news agency"],
  ])("not %s: %s", (_what, text, words) => {
    const [first] = actorsIn(text);
    expect(first && text.slice(first.start, first.end)).toBe(words);
  });
});

describe("a day is no part of a name", () => {
  test.each(["The defence ministry Monday met.", "The defence ministry March met."])("%s", (text) => {
    expect(said(text)).toContain("defence ministry institution –");
  });
});

describe("finds nobody in", () => {
  test.each([
    ["a village", "Toretsk burns."],
    ["small letters for a nation", "A turkey crossed."],
    ["a day", "On Tuesday shells fell."],
    ["a word within another", "Ministryhouse fell."],
    ["a name within another", "Budanovka burns."],
    ["small letters for a name", "A trump and a guardian crossed."],
    ["small letters for an abbreviation", "The un ap crossed."],
    ["small letters for a capital", "A moscow crossed."],
    ["an adjective alone", "Russian roads froze."],
    ["a people's goods", "Ukrainian wheat froze."],
    ["news of no agency", "The Qrant news crossed."],
    ["a head of something else", "The head of Qrant crossed."],
    ["a head of a nameless region", "The head of a tall region crossed."],
    ["an unknown name", "Petro Hrab crossed."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(said(text)).toEqual([]);
  });
});

test("remembers the family name of a person, none for an office", () => {
  expect(actorsIn("The regional governor Petro Hrab met.").map(({ person }) => person)).toContain("hrab");
  expect(actorsIn("The defence ministry met.").map(({ person }) => person)).toEqual([null]);
});

test.each([
  ["The military blogger met.", "bloggers"],
  ["The governor met.", "local"],
  ["The Ukrainian defence minister met.", "defence-ministry"],
  ["Ukraine's Syrskyi met.", undefined],
  ["Zelensky met.", undefined],
  ["Ukraine met.", undefined],
])("which office it is: %s %s", (text, office) => {
  expect(actorsIn(text)[0]?.institution?.id).toBe(office);
});
