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
