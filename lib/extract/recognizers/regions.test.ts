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

describe("a bare name is a region", () => {
  test.each([
    ["after “in” and a place", "They left Toretsk in Donetsk.", ["Donetsk Oblast"]],
    ["after “village in”", "They left a village in Kursk.", ["Kursk Oblast"]],
    ["after a comma and “in”", "They left the hill, in Luhansk.", ["Luhansk Oblast"]],
    ["after “the region of”", "They left the region of Kherson.", ["Kherson Oblast"]],
    ["before “villages”", "They left Belgorod villages.", ["Belgorod Oblast"]],
    ["after “part of”", "They hold a part of Kherson.", ["Kherson Oblast"]],
    ["after “northern”", "Snow fell in northern Luhansk.", ["Luhansk Oblast"]],
    ["after “the rest of”", "They want the rest of Donetsk.", ["Donetsk Oblast"]],
    ["with “oblasts” behind two", "Snow fell in Kherson and Kharkiv oblasts.", ["Kherson Oblast", "Kharkiv Oblast"]],
    [
      "with “provinces” behind two",
      "Snow fell in Kherson and Luhansk provinces.",
      ["Kherson Oblast", "Luhansk Oblast"],
    ],
  ])("%s: %s", (_what, text, regions) => {
    expect(regionsIn(text)).toEqual(regions);
  });

  test.each([
    ["after “in” and a verb", "Snow fell in Kherson."],
    ["after “in” at the beginning", "In Kherson snow fell."],
    ["after “the city of”", "They left the city of Kherson."],
    ["before “villagers”", "They met Kherson villagers."],
    ["in a list of towns", "They left Kherson, Nikopol and Toretsk."],
    ["before “regions” of another sentence", "They left Kherson. Regions differ."],
    ["with words between it and “regions”", "They left Kherson for two other regions."],
    ["with its mayor", "They met the Kherson mayor."],
    ["in small letters", "They left a village in kursk."],
  ])("but not %s: %s", (_what, text) => {
    expect(regionsIn(text)).toEqual([]);
  });
});

describe("a region by its full name", () => {
  test.each([
    ["is found at the beginning", "Kherson region slept.", ["Kherson Oblast"]],
    ["is found twice", "Kherson region and Kharkiv region slept.", ["Kherson Oblast", "Kharkiv Oblast"]],
    ["is found in American and in British", "Snow fell in Zaporizhzhia province.", ["Zaporizhzhia Oblast"]],
    ["is found before ’s", "They saw Kherson region’s governor.", ["Kherson Oblast"]],
    ["is a direction where one follows", "Snow fell in the Donetsk direction.", []],
    ["is none without a capital", "They left the region.", []],
    ["is none where a district is meant", "They left Nikopol district.", []],
  ])("%s: %s", (_what, text, regions) => {
    expect(regionsIn(text)).toEqual(regions);
  });
});

test.each([
  "Troops captured most of Luhansk region.",
  "Drones hit Kherson region.",
  "Missiles struck western Donetsk.",
  "The army repelled attacks in Kharkiv Oblast.",
])("is never pinned on its capital: %s", (text) => {
  expect(claimsOf(text).map(({ place }) => place?.id ?? null)).not.toContainEqual(expect.any(String));
});
