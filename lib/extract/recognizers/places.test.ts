import { describe, expect, test } from "vitest";
import type { PlaceMention } from "../mention";
import { readingOf } from "../reading.sample";

function placesIn(text: string): PlaceMention[] {
  return readingOf(text).sentences.flatMap(({ mentions }) =>
    mentions.filter((m): m is PlaceMention => m.kind === "place"),
  );
}

const surfaces = (text: string) => placesIn(text).map(({ surface }) => surface);

describe("finds a settlement", () => {
  test.each([
    ["that the gazetteer has", "Shells fell on Toretsk.", ["Toretsk"]],
    ["of several words", "Shells fell on Chasiv Yar and Velyka Novosilka.", ["Chasiv Yar", "Velyka Novosilka"]],
    ["in a Russian spelling", "Shells fell on Artyomovsk and Chasov Yar.", ["Artyomovsk", "Chasov Yar"]],
    ["in each of a list", "Shells fell on Toretsk, Zalizne and Pivnichne.", ["Toretsk", "Zalizne", "Pivnichne"]],
    ["that no gazetteer has, after a word for one", "Shells fell on the village of Qlynove.", ["Qlynove"]],
    ["that no gazetteer has, after a word for taking", "Marines captured Qlynove.", ["Qlynove"]],
    [
      "that no gazetteer has, after a noun for an event",
      "The battle for it and the capture of Qlynove went on.",
      ["Qlynove"],
    ],
    [
      "that no gazetteer has, in a list of places",
      "Shells fell on Toretsk, Qlynove and Zalizne.",
      ["Toretsk", "Qlynove", "Zalizne"],
    ],
    ["at the beginning of a sentence", "Toretsk burns.", ["Toretsk"]],
    ["of a capital, where a word says that it is where", "Missiles hit the capital Kyiv.", ["Kyiv"]],
  ])("%s: %s", (_what, text, places) => {
    expect(surfaces(text)).toEqual(places);
  });
});

describe("finds no settlement in", () => {
  test.each([
    ["a plant named after a town", "Shells fell on the Avdiivka plant."],
    ["a brigade", "The Toretsk brigade left."],
    ["a district", "Shells fell on Bakhmut district."],
    ["a government", "Kyiv said that shells fell."],
    ["days, months and points of the compass", "On Tuesday in March the West woke."],
    ["small letters", "shells fell on toretsk."],
    ["a person", "He met Ivan Pokrovsky there."],
    ["an unknown name that anything may be", "They thanked Qlynove."],
    ["two unknown names in a row", "Marines captured Petro Hrab."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

test("an unknown name has no candidates, a known one all of its name", () => {
  const [unknown, known] = placesIn("Shells fell on the villages of Qlynove and Blahodatne.");
  expect(unknown?.candidates).toEqual([]);
  expect(known?.candidates.length).toBeGreaterThan(1);
});

test("two spellings of a name have one key", () => {
  const keys = placesIn("Shells fell on Chasiv Yar. Nobody slept in Chasov Yar.").map(({ key }) => key);
  expect(new Set(keys).size).toBe(1);
});

describe("finds a settlement by the words around it", () => {
  test.each([
    [
      "with an adjective of a side",
      "Shells fell on Russian-held Zalizne and Ukrainian Toretsk.",
      ["Zalizne", "Toretsk"],
    ],
    ["after “called”", "Men left a place called Qlynove.", ["Qlynove"]],
    ["after “named”", "Men left a hamlet named Qlynove.", ["Qlynove"]],
    ["after “near”", "Shells fell near Qlynove.", ["Qlynove"]],
    ["after “attack on”", "An attack on Qlynove began.", ["Qlynove"]],
    ["after “foothold in”", "They have a foothold in Qlynove.", ["Qlynove"]],
    ["after “withdrawal from”", "The withdrawal from Qlynove began.", ["Qlynove"]],
    ["after “villages of”, each", "They saw the villages of Qlynove and Qbiriv.", ["Qlynove", "Qbiriv"]],
    ["of two words, after “captured”", "Marines captured Qlyna Hora.", ["Qlyna Hora"]],
    ["with a hyphen", "Shells fell on Kupiansk-Vuzlovyi.", ["Kupiansk-Vuzlovyi"]],
    ["with an owner's ’s", "They saw Toretsk’s mines.", ["Toretsk"]],
    ["before its region", "They left Nikopol, Dnipropetrovsk Oblast.", ["Nikopol"]],
    ["before “mayor”", "The Nikopol mayor met them.", ["Nikopol"]],
    ["before “city”", "Shells fell on Nikopol city.", ["Nikopol"]],
    ["that garrisons are in", "They met the Toretsk garrison.", ["Toretsk"]],
    ["that has the name of a river", "Missiles hit Dnipro.", ["Dnipro"]],
    ["with a river beside it", "Missiles hit Dnipro on the Dnipro.", ["Dnipro"]],
    ["in capitals", "Shells fell on TORETSK.", ["TORETSK"]],
    ["that the speaker lives in", "“We ran,” said a man in Toretsk.", ["Toretsk"]],
    ["that is a capital, after “in”", "Missiles fell in Kyiv.", ["Kyiv"]],
    ["in brackets", "They left (Toretsk, Zalizne).", ["Toretsk", "Zalizne"]],
  ])("%s: %s", (_what, text, places) => {
    expect(surfaces(text)).toEqual(places);
  });
});

describe("finds no settlement by a name alone", () => {
  test.each([
    ["of a river", "They swam in the Dnipro."],
    ["of a reservoir", "They swam in the Kakhovka reservoir."],
    ["of a bridge", "Shells fell on the Antonivka bridge."],
    ["of a power station", "Shells fell on the Kakhovka hydroelectric power plant."],
    ["of a street", "They met in Toretsk street."],
    ["of a refinery", "Drones hit the Tuapse refinery."],
    ["of a battalion", "The Kupiansk battalion left."],
    ["of an airport", "They met at Donetsk international airport."],
    ["of a community", "Shells fell on the Beryslav community."],
    ["of who is quoted", "“We ran,” said Beryslav, a nurse."],
    ["of a person with a rank", "They met Colonel Pokrovsky there."],
    ["of a first and a family name", "They met Petro Toretsk there."],
    ["that begins a longer one", "They met Toretsk Hrab there."],
    ["after “of” with no word for an event", "They spoke of Qlynove."],
    ["after “in” with no weapon", "They slept in Qlynove, and left."],
    ["of two persons after “captured”", "Marines captured Petro Hrab and Ivan Kit."],
    ["of a weapon", "They fired Grad rockets."],
    ["of a nation after “captured”", "Marines captured Russian men."],
    ["of a capital with ’s", "They heard Moscow’s answer."],
    ["of a month after “near”", "It was near March."],
    ["in a word for settlements", "The Town met the City."],
  ])("%s: %s", (_what, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

describe("in a list of places an unknown name", () => {
  test.each([
    ["is one at the end", "Shells fell on Toretsk, Zalizne and Qlynove.", ["Toretsk", "Zalizne", "Qlynove"]],
    ["is one before brackets", "Shells fell on Toretsk and Qlynove (Donetsk region).", ["Toretsk", "Qlynove"]],
    ["is one of two words", "Shells fell on Toretsk and Qlyna Hora.", ["Toretsk", "Qlyna Hora"]],
    ["is none that goes on to speak", "Shells fell on Toretsk and Qlynove said so.", ["Toretsk"]],
    ["is none between commas before a word of saying", "In the town of Toretsk, Petro Hrab, said so.", ["Toretsk"]],
    ["is none after a verb", "Shells fell on Toretsk, and they thanked Qlynove.", ["Toretsk"]],
    ["is none in small letters", "Shells fell on Toretsk, qlynove and Zalizne.", ["Toretsk", "Zalizne"]],
  ])("%s: %s", (_what, text, places) => {
    expect(surfaces(text)).toEqual(places);
  });
});

describe("in a heading of capitals", () => {
  test.each([
    ["a name of the gazetteer is found", "Heavy Shells Fall On Toretsk Again Today", ["Toretsk"]],
    ["an unknown one is not", "Heavy Shells Fall Near Qlynove Again Today", []],
  ])("%s: %s", (_what, text, places) => {
    expect(surfaces(text)).toEqual(places);
  });
});

test("a name keeps its words and the letters of the text", () => {
  const text = "Shells fell on “Chasiv Yar”.";
  const [found] = placesIn(text);
  expect(found && text.slice(found.start, found.end)).toBe("Chasiv Yar");
});
