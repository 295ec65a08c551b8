import { describe, expect, test } from "vitest";
import { claimsOf, spokenIn } from "./reading.sample";

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
  ])("%s: %s", (_how, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test("is nobody's where the article names no country", () => {
    expect(claimantOf(`The defence ministry said ${FELL}.`)).toBe("other:defence ministry");
  });
});

describe("a speaker in no registry", () => {
  test.each([
    [`Petro Hrab said ${FELL}.`, "other:Petro Hrab"],
    [`Petro Hrab, a teacher, said ${FELL}.`, "other:Petro Hrab"],
    [`Residents said ${FELL}.`, "other:Residents"],
    [`A resident of Kyiv said ${FELL}.`, "other:resident of Kyiv"],
  ])("%s", (text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test.each([`On Tuesday said ${FELL}.`, `In Kherson ${FELL}.`, `It is said ${FELL}.`])("is nobody in: %s", (text) => {
    expect(claimantOf(text)).toBeNull();
  });
});

describe("who was named before", () => {
  test.each([
    ["by family name", `Petro Hrab, the mayor of Nikopol, said it was cold. Hrab said ${FELL}.`, "ua-local"],
    ["by his name alone", `Olena Kit, a nurse, said it was cold. Kit said ${FELL}.`, "other:Olena Kit"],
    ["he", `Synehubov said it was cold. He said ${FELL}.`, "ua-local"],
    ["it", `The Ukrainian General Staff said it was cold. It said ${FELL}.`, "ua-general-staff"],
    ["they, of two", `Synehubov spoke. Ukrainian officials said it was cold. They said ${FELL}.`, "ua-gov"],
  ])("%s: %s", (_how, text, claimant) => {
    expect(claimantOf(text)).toBe(claimant);
  });

  test("is forgotten after a while", () => {
    const filler = "Snow fell on the steppe. ".repeat(7);
    expect(claimantOf(`Synehubov said it was cold. ${filler}He said ${FELL}.`)).toBeNull();
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
  ])("tells how the claimant was found: %s", (text, basis) => {
    expect(claimsOf(text).at(-1)?.basis.claimant).toMatch(basis);
  });
});
