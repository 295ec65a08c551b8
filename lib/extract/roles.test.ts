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

describe("a place is that of an office", () => {
  test.each([
    ["Toretsk’s mayor spoke.", ["Toretsk office"]],
    ["The Toretsk mayor spoke.", ["Toretsk office"]],
    ["Residents of Toretsk left.", ["Toretsk office"]],
    ["The head of the town of Toretsk spoke.", ["Toretsk office"]],
    ["The council of Verbove met.", ["Verbove office"]],
    ["Nikopol police spoke.", ["Nikopol office"]],
    ["A commander for Kupiansk spoke.", ["Kupiansk office"]],
  ])("%s", (text, roles) => {
    expect(said(text)).toEqual(roles);
  });

  test.each([
    ["Police in Nikopol spoke.", ["Nikopol place"]],
    ["Shells hit the mayor in Nikopol.", ["Nikopol place"]],
    ["The ruins of Nikopol smoke.", ["Nikopol place"]],
    ["The Nikopol garrison left.", ["Nikopol place"]],
    ["The mayor left Nikopol.", ["Nikopol place"]],
    ["Nikopol’s school burnt.", ["Nikopol place"]],
  ])("and of none in: %s", (text, roles) => {
    expect(said(text)).toEqual(roles);
  });
});

describe("a place is only near", () => {
  test.each([
    "Shells fell beyond Verbove.",
    "Shells fell outside Verbove.",
    "Shells fell in the vicinity of Verbove.",
    "Shells fell in the suburbs of Verbove.",
    "Shells fell on the approaches to Verbove.",
    "Shells fell on the eastern edge of Verbove.",
    "Shells fell near the village of Verbove.",
  ])("%s", (text) => {
    expect(said(text)).toEqual(["Verbove place area"]);
  });

  test.each([
    "Shells fell in Verbove.",
    "Shells fell on the centre of Verbove.",
    "Shells fell on the southern part of Verbove.",
    "Shells fell on farms in Verbove.",
    "Shells fell on the streets of Verbove.",
    "Marines came from Verbove.",
    "Shells fell over Verbove.",
  ])("and in it: %s", (text) => {
    expect(said(text)).toEqual(["Verbove place"]);
  });
});

describe("a place only tells where another thing is", () => {
  test.each([
    ["Marines cut the highway from Toretsk.", ["Toretsk reference area"]],
    ["Marines cut the railway to Toretsk.", ["Toretsk reference area"]],
    ["Two men lie in hospital in Toretsk.", ["Toretsk reference area"]],
    ["Two men died at a clinic in Toretsk.", ["Toretsk reference area"]],
    ["Marines came from the side of Toretsk.", ["Toretsk reference area"]],
    ["A hamlet located around Toretsk burnt.", ["Toretsk reference area"]],
    ["A village just outside Toretsk burnt.", ["Toretsk reference area"]],
  ])("%s", (text, roles) => {
    expect(said(text)).toEqual(roles);
  });

  test("and a road has two ends, of which neither is where it happened", () => {
    expect(said("Marines cut the road from Toretsk to Zalizne.").join()).not.toContain("place");
  });
});

describe("in a list", () => {
  test.each([
    [
      "what is near one is near all",
      "Shells fell near Toretsk, Zalizne, and Pivnichne.",
      ["Toretsk place area", "Zalizne place area", "Pivnichne place area"],
    ],
    [
      "all are where somebody is heading",
      "Marines fled to Toretsk and Zalizne.",
      ["Toretsk goal area", "Zalizne goal area"],
    ],
    [
      "a region between is passed over",
      "Shells fell near Toretsk in Donetsk region and Beryslav.",
      ["Toretsk place area", "Beryslav place area"],
    ],
    [
      "a word of its own comes before that of the first",
      "Shells fell near Toretsk and in Zalizne.",
      ["Toretsk place area", "Zalizne place"],
    ],
    [
      "a village of its own is not measured",
      "Shells fell near Toretsk and the village of Verbove.",
      ["Toretsk place area", "Verbove place"],
    ],
  ])("%s: %s", (_what, text, roles) => {
    expect(said(text)).toEqual(roles);
  });

  test.each([
    ["another clause", "Shells fell near Toretsk, while Zalizne slept.", ["Toretsk place area", "Zalizne place"]],
    ["a verb between", "Shells fell near Toretsk and hit Zalizne.", ["Toretsk place area", "Zalizne place"]],
    ["another sentence", "Shells fell near Toretsk. Zalizne slept.", ["Toretsk place area", "Zalizne place"]],
  ])("does not stand %s: %s", (_what, text, roles) => {
    expect(said(text)).toEqual(roles);
  });
});

describe("a stretch of front is no place", () => {
  test.each([
    "Shells fell on the Toretsk front.",
    "Shells fell in the Toretsk sector.",
    "Shells fell along the Toretsk axis.",
    "Men hold the Toretsk frontline.",
  ])("%s", (text) => {
    expect(said(text).join()).not.toContain("place");
  });
});

describe("the distance", () => {
  test.each([
    ["12 kilometres (7 miles) north of Toretsk", 12, 0],
    ["two km to the south of Toretsk", 2, 180],
    ["ten kilometres away from Toretsk", 10, null],
    ["just north-east of Toretsk", null, 45],
    ["6km northwest of Toretsk", 6, 315],
    ["20 miles from Toretsk", 32.18, null],
  ])("of a hill %s is %s km", (words, km, bearing) => {
    expect(rolesIn(`Marines hold a hill ${words}.`)).toMatchObject([{ role: "reference", km, bearing }]);
  });

  test.each([
    ["in another clause", "They drove 90 km; nobody lives north of Toretsk.", null],
    ["of days", "They left three days ago, north of Toretsk.", null],
    ["of men", "They lost 20 men south of Toretsk.", null],
    ["in brackets alone", "A hill (5 miles) east of Toretsk burnt.", null],
  ])("is not a number %s: %s", (_what, text, km) => {
    expect(rolesIn(text)).toMatchObject([{ km }]);
  });
});

describe("the noun beside a name", () => {
  test.each([
    ["the ruined village of Verbove", "village"],
    ["the settlement of Verbove", "village"],
    ["the port of Beryslav", "city"],
    ["the stronghold of Toretsk", "town"],
    ["the town hall of Toretsk", null],
    ["a river near Toretsk", null],
    ["a man of Toretsk", null],
  ])("of “%s” is %s", (words, feature) => {
    expect(rolesIn(`Shells hit ${words}.`)).toMatchObject([{ feature }]);
  });

  test("before another name is that one's alone", () => {
    expect(rolesIn("Shells fell on the village of Verbove while Toretsk slept.").map(({ feature }) => feature)).toEqual(
      ["village", null],
    );
  });
});
