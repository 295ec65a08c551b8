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
