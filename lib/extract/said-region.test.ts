import { describe, expect, test } from "vitest";
import type { PlaceMention } from "./mention";
import { readingOf } from "./reading.sample";
import { saidRegion } from "./said-region";

/** Each place of a text with the region it is said to be in. */
function regionsIn(text: string) {
  const { sentences, rolesOf } = readingOf(text);
  const found = sentences.flatMap((sentence) =>
    sentence.mentions
      .filter((m): m is PlaceMention => m.kind === "place")
      .map((mention) => [mention.surface, saidRegion(mention, sentence, sentences, rolesOf.get(sentence) ?? [])]),
  );
  return Object.fromEntries(found);
}

describe("a region is said of a place", () => {
  test.each([
    ["after it", "Shells fell on Qlynsk and on Toretsk in Donetsk region.", { Toretsk: "Donetsk Oblast" }],
    ["in brackets after it", "Shells fell on Toretsk (Donetsk region).", { Toretsk: "Donetsk Oblast" }],
    [
      "after a list of them",
      "Shells fell on Toretsk and Zalizne in Donetsk region.",
      { Toretsk: "Donetsk Oblast", Zalizne: "Donetsk Oblast" },
    ],
    [
      "one each, respectively",
      "Shells fell on Toretsk and Beryslav, in the Donetsk region and the Kherson region, respectively.",
      { Toretsk: "Donetsk Oblast", Beryslav: "Kherson Oblast" },
    ],
    ["at the head of the sentence", "In Donetsk region, shells fell on Toretsk.", { Toretsk: "Donetsk Oblast" }],
    ["in the line over a list", "In Donetsk region:\n- shells fell on Toretsk;", { Toretsk: "Donetsk Oblast" }],
  ])("%s", (_where, text, regions) => {
    expect(regionsIn(text)).toMatchObject(regions);
  });
});

describe("no region is said of it", () => {
  test.each([
    ["where none is named", "Shells fell on Toretsk."],
    ["by a stretch of front", "Shells fell on Toretsk in the Donetsk direction."],
    ["by what is said of another village", "Shells fell on Toretsk as well as a village in Kherson region."],
    ["by another sentence", "Men left Kherson region. Shells fell on Toretsk."],
    ["by one far off", `Shells fell on Toretsk ${"and on and on ".repeat(5)}in Kherson region.`],
  ])("%s", (_where, text) => {
    expect(regionsIn(text)).toMatchObject({ Toretsk: null });
  });
});

describe("each place has the region that is said of it", () => {
  test.each([
    ["after a comma", "Shells fell on Toretsk, Donetsk region.", { Toretsk: "Donetsk Oblast" }],
    ["with its country", "Shells fell on Toretsk in Ukraine’s Donetsk region.", { Toretsk: "Donetsk Oblast" }],
    ["a part of it", "Shells fell on Toretsk in the eastern Donetsk region.", { Toretsk: "Donetsk Oblast" }],
    ["occupied", "Shells fell on Skadovsk in the Russian-occupied Kherson region.", { Skadovsk: "Kherson Oblast" }],
    [
      "its own, in one sentence",
      "Shells fell on Toretsk in Donetsk region and on Beryslav in Kherson region.",
      { Toretsk: "Donetsk Oblast", Beryslav: "Kherson Oblast" },
    ],
    [
      "of the head, though another follows elsewhere",
      "In Donetsk region, shells fell on Toretsk; in Kherson region, shells fell on Beryslav.",
      { Toretsk: "Donetsk Oblast", Beryslav: "Kherson Oblast" },
    ],
    [
      "its own in a bullet, not that of the head",
      "In Donetsk region:\n- shells fell on Beryslav in Kherson region;",
      { Beryslav: "Kherson Oblast" },
    ],
    [
      "three of them, respectively",
      "Shells fell on Toretsk, Beryslav and Kupiansk, in the Donetsk region, the Kherson region and the Kharkiv region, respectively.",
      { Toretsk: "Donetsk Oblast", Beryslav: "Kherson Oblast", Kupiansk: "Kharkiv Oblast" },
    ],
    [
      "the head's, in each of two bullets with a name",
      "Donetsk region:\n- Shells fell on Toretsk and Zalizne.",
      { Toretsk: "Donetsk Oblast", Zalizne: "Donetsk Oblast" },
    ],
  ])("%s: %s", (_what, text, regions) => {
    expect(regionsIn(text)).toMatchObject(regions);
  });
});

describe("a region is not said of a place", () => {
  test.each([
    ["where men leave for it", "Men left Toretsk for the Kherson region."],
    ["where they come from it", "Men came to Toretsk from the Kherson region."],
    ["past a semicolon", "Shells fell on Toretsk; a school in Kherson region is shut."],
    ["past a dash", "Shells fell on Toretsk — and on farms in Kherson region."],
    ["past “while”", "Shells fell on Toretsk while snow fell in Kherson region."],
    ["past “but”", "Shells fell on Toretsk but on nothing in Kherson region."],
    ["of another village", "Shells fell on Toretsk and another village in Kherson region."],
    ["of settlements without a name", "Shells fell on Toretsk and settlements in Kherson region."],
    ["of another place between", "Shells fell on Toretsk, they said at Beryslav in Kherson region."],
    ["by the office of who speaks", "The governor of Kherson region said shells fell on Toretsk."],
    ["by a governor with a name", "Kherson region Governor Oleksandr Prokudin said shells fell on Toretsk."],
    ["by the next sentence", "Shells fell on Toretsk. In Kherson region nobody slept."],
    ["by the line before, where there is no bullet", "In Kherson region:\nShells fell on Toretsk."],
    ["in a bullet without a head", "- Shells fell on Toretsk."],
    ["in a bullet below a front", "In the Donetsk direction:\n- shells fell on Toretsk;"],
    ["by a city of the same name", "Shells fell on Toretsk and on Kherson."],
  ])("%s: %s", (_what, text) => {
    expect(regionsIn(text)).toMatchObject({ Toretsk: null });
  });
});
