import { describe, expect, test } from "vitest";
import type { RegionMention } from "../mention";
import { claimsOf, readingOf } from "../reading.sample";

/** Each region by its name, a stretch of front with “direction”. */
function regionsIn(text: string) {
  return readingOf(text)
    .sentences.flatMap(({ mentions }) => mentions.filter((m): m is RegionMention => m.kind === "region"))
    .map(({ region, direction }) => `${region.name}${direction ? " direction" : ""}`);
}

describe("finds a region", () => {
  test.each([
    ["by its name", "Shells fell on Donetsk Oblast.", ["Donetsk Oblast"]],
    ["as English says it", "Shells fell on Kharkiv region.", ["Kharkiv Oblast"]],
    ["in a Russian spelling", "Shells fell on Kharkov region.", ["Kharkiv Oblast"]],
    ["by a part of it", "Shells fell on western Donetsk.", ["Donetsk Oblast"]],
    ["by most of it", "They hold most of Luhansk.", ["Luhansk Oblast"]],
    ["of several, named once", "Shells fell on Donetsk and Luhansk regions.", ["Donetsk Oblast", "Luhansk Oblast"]],
    [
      "of a list, named at its end",
      "Shells fell on Donetsk, Kherson and Luhansk regions.",
      ["Donetsk Oblast", "Kherson Oblast", "Luhansk Oblast"],
    ],
    ["of Russia", "Shells fell on Belgorod region.", ["Belgorod Oblast"]],
  ])("%s: %s", (_what, text, regions) => {
    expect(regionsIn(text)).toEqual(regions);
  });
});

describe("finds none in", () => {
  test.each([
    ["a city of the same name", "Shells fell on Donetsk."],
    ["small letters", "shells fell on kharkiv region."],
    ["cities of the same names", "Shells fell on Donetsk, Kherson and Luhansk."],
    ["a settlement", "Shells fell on Toretsk."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(regionsIn(text)).toEqual([]);
  });
});

test.each(["Shells fell in the Donetsk direction.", "Shells fell in the Kharkiv sector."])(
  "is a stretch of front and no pin: %s",
  (text) => {
    expect(claimsOf(text).filter(({ place }) => place !== null)).toEqual([]);
  },
);
