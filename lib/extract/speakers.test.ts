import { describe, expect, test } from "vitest";
import { claimsOf, knowledge, spokenIn } from "./reading.sample";
import { createSpeakers } from "./speakers";

const FELL = "shells hit a school in Beryslav";

/** Who the only spoken claim of a text is by. */
function claimantOf(text: string) {
  return spokenIn(text).at(-1)?.split(" asserts ")[0] ?? null;
}

describe("an office is its country's", () => {
  test.each([
    ["named with it", `Russia's defence ministry said ${FELL}.`, "ru-mod"],
    ["in a capital", `The defence ministry in Kyiv said ${FELL}.`, "ua-gov"],
    ["of a country", `The ministry of defence of Ukraine said ${FELL}.`, "ua-gov"],
    ["named before", `Russia attacked on Tuesday. The defence ministry said ${FELL}.`, "ru-mod"],
    [
      "named before with the same office",
      `Ukraine's air force met. Russia spoke. The air force said ${FELL}.`,
      "ua-military",
    ],
    ["unnamed official", `A senior Ukrainian official said ${FELL}.`, "ua-gov"],
    ["unnamed, on condition", `An official in Moscow who asked not to be named said ${FELL}.`, "ru-gov"],
    ["installed", `Moscow-installed officials in Kherson region said ${FELL}.`, "ru-local"],
    ["installed in a republic", `Moscow-installed officials in Donetsk region said ${FELL}.`, "dpr"],
    ["a governor of a region", `The governor of Belgorod region said ${FELL}.`, "ru-local"],
    ["a mayor by apposition", `The mayor of Nikopol, Petro Hrab, said ${FELL}.`, "ua-local"],
    ["a name with an office", `Petro Hrab, the mayor of Nikopol, said ${FELL}.`, "ua-local"],
    ["whose people it names", `Ukraine's defence minister said ${FELL}.`, "ua-gov"],
    ["another's", `The British defence ministry said ${FELL}.`, "uk-mod"],
    ["abroad", `A Polish official said ${FELL}.`, "other:Poland"],
    ["another office of the same", `Russia's General Staff said ${FELL}.`, "ru-military"],
    ["whose leader spoke before", `Putin said it was cold. The defence ministry said ${FELL}.`, "ru-mod"],
    ["whose leader spoke last", `Putin spoke. Zelensky said it was cold. The ministry said ${FELL}.`, "ua-gov"],
    ["named before, abroad left out", `Russia met. Poland met. The defence ministry said ${FELL}.`, "ru-mod"],
    ["whose forces stand before", `Russian forces shelled Beryslav, the defence ministry said.`, "ru-mod"],
    ["installed elsewhere", `Moscow-installed officials said ${FELL}.`, "ru-local"],
    ["installed in the other republic", `Moscow-installed officials in Luhansk region said ${FELL}.`, "lpr"],
    ["bloggers", `Bloggers said ${FELL}.`, "ru-bloggers"],
    ["a governor by the place", `The governor said shells hit a school in Belgorod.`, "ru-local"],
    ["a mayor by the place", `The mayor said shells hit a school in Toretsk.`, "ua-local"],
    ["police by the place", `Police said ${FELL}.`, "ua-local"],
    ["a body's chief", `Wagner's chief said ${FELL}.`, "wagner"],
    ["a head of a region", `The head of Kursk region said ${FELL}.`, "ru-local"],
  ])("%s: %s", (_how, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test.each([
    [`The defence ministry said ${FELL}.`, "other:defence ministry"],
    [`The army said ${FELL}.`, "other:army"],
    [`Soldiers said ${FELL}.`, "other:Soldiers"],
    [`Poland met. The defence ministry said ${FELL}.`, "other:defence ministry"],
    [`Russian roads froze. The defence ministry said ${FELL}.`, "other:defence ministry"],
    [`Reuters reported snow. The official said ${FELL}.`, "other:official"],
    [`The defence ministry said ${FELL}. Russia was silent.`, "other:defence ministry"],
  ])("is nobody's where the article names no country: %s", (text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test.each([
    ["its own country", `Russia spoke. Ukraine's defence ministry said ${FELL}.`, "ru-mod"],
    ["its own word", `Ukraine spoke. Moscow-installed officials said ${FELL}.`, "ua-gov"],
    ["its own place", `Russia spoke. The governor of Kharkiv region said ${FELL}.`, "ru-local"],
    ["its own city", `Ukraine spoke. The ministry in Moscow said ${FELL}.`, "ua-gov"],
    ["whoever it met", `Zelensky met Putin's envoy. The Ukrainian army said ${FELL}.`, "kremlin"],
  ])("is not the other's against %s: %s", (_what, text, other) => {
    expect(claimantOf(text)).not.toBeNull();
    expect(claimantOf(text)).not.toBe(other);
  });
});

describe("a speaker in no registry", () => {
  test.each([
    [`Petro Hrab said ${FELL}.`, "other:Petro Hrab"],
    [`Petro Hrab, a teacher, said ${FELL}.`, "other:Petro Hrab"],
    [`Residents said ${FELL}.`, "other:Residents"],
    [`A resident of Kyiv said ${FELL}.`, "other:resident of Kyiv"],
    [`An expert said ${FELL}.`, "other:expert"],
    [`The Qrant news agency said ${FELL}.`, "other:Qrant"],
  ])("%s", (text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test.each([
    `On Tuesday said ${FELL}.`,
    `In Kherson ${FELL}.`,
    `It is said ${FELL}.`,
    `According to plan, ${FELL}.`,
    `Synehubov was there when ${FELL}.`,
  ])("is nobody in: %s", (text) => {
    expect(claimantOf(text)).toBeNull();
  });
});

describe("who was named before", () => {
  test.each([
    ["by family name", `Petro Hrab, the mayor of Nikopol, said it was cold. Hrab said ${FELL}.`, "ua-local"],
    [
      "by an office after the name",
      `Petro Hrab, a Ukrainian lawmaker, said it was cold. Hrab said ${FELL}.`,
      "ua-local",
    ],
    ["by his name alone", `Olena Kit, a nurse, said it was cold. Kit said ${FELL}.`, "other:Olena Kit"],
    ["he", `Synehubov said it was cold. He said ${FELL}.`, "ua-local"],
    ["it", `The Ukrainian General Staff said it was cold. It said ${FELL}.`, "ua-general-staff"],
    ["they, of two", `Synehubov spoke. Ukrainian officials said it was cold. They said ${FELL}.`, "ua-gov"],
    ["he, in no registry", `Petro Hrab said it was cold. He said ${FELL}.`, "other:Petro Hrab"],
    ["he, of whom it spoke", `Zelensky met the troops. He said ${FELL}.`, "ua-president"],
    ["it, of which it spoke", `The Ukrainian General Staff was silent on snow. It said ${FELL}.`, "ua-general-staff"],
    ["it, in the same sentence", `While Russia's defence ministry was silent, it said ${FELL}.`, "ru-mod"],
    [
      "the same office",
      `Ukraine's defence ministry said it was cold. Russia met. The ministry said ${FELL}.`,
      "ua-gov",
    ],
    ["the mayor", `The mayor of Nikopol, Petro Hrab, said it was cold. The mayor said ${FELL}.`, "ua-local"],
    ["the expert", `Olena Kit, an expert, said it was cold. The expert said ${FELL}.`, "other:Olena Kit"],
    ["the project", `DeepState said it was cold. The project said ${FELL}.`, "deepstate"],
    ["the institute", `The ISW said it was cold. The institute said ${FELL}.`, "isw"],
    ["the official", `Zelensky said it was cold. The official said ${FELL}.`, "ua-president"],
    ["the residents", `Local residents said it was cold. The residents said ${FELL}.`, "other:Local residents"],
    ["a commander by family name", `Russian commander Ivan Kit said it was cold. Kit said ${FELL}.`, "ru-military"],
  ])("%s: %s", (_how, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test.each([
    ["nobody spoke", `It said ${FELL}.`],
    ["nobody spoke of him", `He said ${FELL}.`],
    ["nobody spoke of them", `They said ${FELL}.`],
    ["an outlet is no “it”", `Reuters was there. It said ${FELL}.`],
    ["whoever speaks later", `He said ${FELL}. Zelensky said it was cold.`],
    ["a body is no “he”", `The Ukrainian General Staff met. He said ${FELL}.`],
  ])("is not known where %s: %s", (_why, text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  test.each([
    ["an expert is another", `Olena Kit, an expert, said it was cold. An expert said ${FELL}.`, "other:expert"],
    ["another noun", `Olena Kit, an expert, said it was cold. The analyst said ${FELL}.`, "other:analyst"],
    [
      "another family name",
      `Petro Hrab, the mayor of Nikopol, said it was cold. Olena Kit said ${FELL}.`,
      "other:Olena Kit",
    ],
    ["a country of its own", `The Ukrainian army said it was cold. The Russian army said ${FELL}.`, "ru-mod"],
    ["a name of its own", `Zelensky spoke. Russia's army said it was cold. Maria Zakharova said ${FELL}.`, "ru-gov"],
  ])("is somebody else: %s", (_why, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  const filler = "Snow fell on the steppe. ".repeat(7);
  test.each([
    ["he", `Synehubov said it was cold. ${filler}He said ${FELL}.`, null],
    ["the institute", `The ISW said it was cold. ${filler}The institute said ${FELL}.`, "other:institute"],
    ["a family name is not", `Synehubov said it was cold. ${filler}Synehubov said ${FELL}.`, "ua-local"],
  ])("is forgotten after a while: %s", (_who, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test("who was nobody's is not taken again once a country is named", () => {
    expect(claimantOf(`The ministry said it was cold. Russia met. The ministry said ${FELL}.`)).toBe("ru-mod");
  });

  test("“he” is a person, not the ministry that spoke last", () => {
    const text = `Synehubov said it was cold. Russia's defence ministry said it was warm. He said ${FELL}.`;
    expect(claimantOf(text)).toBe("ua-local");
  });
});

describe("the basis", () => {
  test.each([
    [`Russia's defence ministry said ${FELL}.`, /listed in the registry|named with its country/],
    [`Russia attacked. The defence ministry said ${FELL}.`, /taken as Russia’s/],
    [`Petro Hrab said ${FELL}.`, /in no registry/],
    [`Synehubov said it was cold. He said ${FELL}.`, /claimant before/],
    [`Zelensky met the troops. He said ${FELL}.`, /of whom the sentence before speaks/],
    [`While Russia's defence ministry was silent, it said ${FELL}.`, /named just before/],
    [`Zelensky said it was cold. The defence ministry said ${FELL}.`, /Ukraine’s: its country spoke just before/],
    [`Russian forces shelled Beryslav, the defence ministry said.`, /only side whose forces/],
    [`The governor said ${FELL}.`, /the region or place it speaks of/],
    [`Moscow-installed officials in Luhansk region said ${FELL}.`, /in Luhansk region/],
    [`Petro Hrab, the mayor of Nikopol, said it was cold. Hrab said ${FELL}.`, /was named before as/],
    [`The defence ministry said ${FELL}.`, /whose “defence ministry” it is, the text does not say/],
    [`Shells hit a school in Beryslav.`, /the outlet’s own voice/],
  ])("tells how the claimant was found: %s", (text, basis) => {
    expect(claimsOf(text).at(-1)?.basis.claimant).toMatch(basis);
  });
});

describe("an outlet that is itself a claimant", () => {
  const ofPublisher = (publisher: string) => createSpeakers(knowledge, []).ofPublisher(publisher)?.id ?? null;

  test.each([
    ["Institute for the Study of War", "isw"],
    ["UK Ministry of Defence", "uk-mod"],
    ["Kremlin", "kremlin"],
  ])("%s is %s", (publisher, id) => {
    expect(ofPublisher(publisher)).toBe(id);
  });

  test.each(["Reuters", "The Courier", "Institute", ""])("is not: “%s”", (publisher) => {
    expect(ofPublisher(publisher)).toBeNull();
  });
});
