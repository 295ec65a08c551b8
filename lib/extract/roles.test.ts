import { describe, expect, test } from "vitest";
import { readingOf } from "./reading.sample";
import type { PlaceRole } from "./roles";

function rolesIn(text: string): PlaceRole[] {
  const { sentences, rolesOf } = readingOf(text);
  return sentences.flatMap((sentence) => rolesOf.get(sentence) ?? []);
}

/** Each place as “surface role”, with “area” where it is only near. */
const said = (text: string) =>
  rolesIn(text).map(({ mention, role, area }) => `${mention.surface} ${role}${area ? " area" : ""}`);

describe("a place is where it happened", () => {
  test.each([
    ["Shells fell on Toretsk.", ["Toretsk place"]],
    ["Marines entered the mining town of Toretsk.", ["Toretsk place"]],
    ["Marines broke into Toretsk.", ["Toretsk place"]],
    ["Toretsk and Zalizne are in ruins.", ["Toretsk place", "Zalizne place"]],
    ["Shells fell near Toretsk.", ["Toretsk place area"]],
    ["Shells fell around Toretsk and Zalizne.", ["Toretsk place area", "Zalizne place area"]],
    ["Shells fell in the area of Toretsk.", ["Toretsk place area"]],
    ["Marines hold the northern outskirts of Toretsk.", ["Toretsk place area"]],
    ["Shells fell on the road to Toretsk.", ["Toretsk reference area"]],
    ["The mayor of Toretsk spoke.", ["Toretsk office"]],
    ["Shells fell in the Toretsk direction.", ["Toretsk axis area"]],
    [
      "Shells fell near Zalizne (south of Toretsk), and Pivnichne (west of Toretsk).",
      ["Zalizne place area", "Toretsk reference area", "Pivnichne place area", "Toretsk reference area"],
    ],
    ["Shells fell close to Toretsk.", ["Toretsk place area"]],
  ])("%s", (text, roles) => {
    expect(said(text)).toEqual(roles);
  });
});

describe("a place is what another is measured from", () => {
  test.each([
    ["Marines hold a hill 5 km north of Toretsk.", 0, 5],
    ["Marines hold a hill 15km south-west of Toretsk.", 225, 15],
    ["Marines hold a hill ten miles east of Toretsk.", 90, 16.09],
    ["Marines hold a hill some three kilometres from Toretsk.", null, 3],
    ["Marines hold a hill west of Toretsk.", 270, null],
  ])("%s", (text, bearing, km) => {
    expect(rolesIn(text)).toMatchObject([{ role: "reference", area: true, bearing, km }]);
  });

  test("and so are all of a list", () => {
    expect(said("Marines hold a hill south of Toretsk, Zalizne and Pivnichne.")).toEqual([
      "Toretsk reference area",
      "Zalizne reference area",
      "Pivnichne reference area",
    ]);
  });

  test.each([
    "A village near Toretsk burnt.",
    "The hamlet lies near Toretsk.",
    "They left a town located just outside Toretsk.",
  ])("where the place itself has no name: %s", (text) => {
    expect(said(text)).toEqual(["Toretsk reference area"]);
  });
});

describe("a place is where somebody is heading", () => {
  test.each(["Marines marched to Toretsk.", "Marines advanced towards Toretsk."])("%s", (text) => {
    expect(said(text)).toEqual(["Toretsk goal area"]);
  });
});

describe("a word before a place tells its size", () => {
  test.each([
    ["the village of Toretsk", "village"],
    ["the strategic town of Toretsk", "town"],
    ["the besieged city of Toretsk", "city"],
    ["the key logistics hub of Toretsk", "city"],
    ["the ruins of Toretsk", null],
    ["Toretsk", null],
  ])("%s: %s", (words, feature) => {
    expect(rolesIn(`Shells fell on ${words}.`)).toMatchObject([{ feature }]);
  });

  test("of each in a list", () => {
    expect(rolesIn("Shells fell on the villages of Zalizne and Pivnichne.").map(({ feature }) => feature)).toEqual([
      "village",
      "village",
    ]);
  });
});

test("a number that measures nothing is no distance", () => {
  expect(rolesIn("Marines lost 12 tanks west of Toretsk.")).toMatchObject([{ km: null, bearing: 270 }]);
});
