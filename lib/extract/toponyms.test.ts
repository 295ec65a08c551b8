import { describe, expect, test } from "vitest";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import { place, region } from "@/lib/gazetteer/place.sample";
import { createReader } from ".";
import { articleOf, knowledge } from "./reading.sample";

/** Two villages of one name, a town beside each, and a hamlet whose name is nearly the same. */
const PLACES = [
  place("north", "Qlynove", { admin1: "Osk Oblast", lat: 50, lon: 37 }),
  place("south", "Qlynove", { admin1: "Varen Oblast", lat: 47, lon: 36 }),
  place("osk", "Qosk", { admin1: "Osk Oblast", lat: 50.1, lon: 37, population: 30_000 }),
  place("varen", "Qvaren", { admin1: "Varen Oblast", lat: 47.1, lon: 36, population: 30_000 }),
  place("bir", "Qbiriv", { admin1: "Osk Oblast", lat: 50.05, lon: 37.1 }),
];
const REGIONS = [
  region("Osk Oblast", { aliases: ["Osk region"], lat: 50 }),
  region("Varen Oblast", { aliases: ["Varen region"], lat: 47, lon: 36 }),
];

function resolve(text: string, places = PLACES) {
  const read = createReader({ ...knowledge, gazetteer: createGazetteer(places, REGIONS) });
  return [...read(articleOf(text)).toponyms.values()];
}

const meant = (text: string) =>
  Object.fromEntries(resolve(text).map(({ surface, best }) => [surface, best?.place.id ?? null]));

describe("a name with two meanings is settled by", () => {
  test.each([
    ["the region said", "Shells fell on Qlynove in Osk region.", "north"],
    ["the region at the head", "In the Varen region, shells fell on the village of Qlynove.", "south"],
    ["the town it is measured from", "Shells fell on Qlynove, 11 km south of Qosk.", "north"],
    [
      "where the next sentence says it lies",
      "Shells fell on Qlynove. The village lies 11 km south of Qvaren.",
      "south",
    ],
    ["a neighbour in the sentence", "Shells fell on Qlynove and Qvaren.", "south"],
    ["what another mention says", "Shells fell on Qlynove. Nobody slept. Later Qlynove in Osk region burnt.", "north"],
  ])("%s", (_what, text, id) => {
    expect(meant(text).Qlynove).toBe(id);
  });
});

describe("it stays open, with its candidates, where", () => {
  test.each([
    ["nothing tells", "Shells fell on the village of Qlynove."],
    ["both regions are named beside it", "Shells fell on Qlynove. Men left Osk region and Varen region."],
  ])("%s", (_what, text) => {
    const found = resolve(text).find(({ surface }) => surface === "Qlynove");
    expect(found?.best).toBeNull();
    expect(found?.ranked.map((one) => one.place.id).toSorted()).toEqual(["north", "south"]);
    expect(found?.basis).toContain("may be 2 places");
  });
});

test("a region said that the only place of a name is not in leaves it without a pin", () => {
  expect(meant("Shells fell on Qbiriv in Varen region.")).toEqual({ Qbiriv: null });
});

describe("a misspelt name", () => {
  test("is linked where a neighbour supports it", () => {
    const [first] = resolve("Shells fell on the village of Qbirev and on Qosk.");
    expect(first?.best).toMatchObject({ place: { id: "bir" } });
  });

  test.each([
    ["nothing is near", "Shells fell on the village of Qbeliv."],
    ["the neighbour is far", "Shells fell on the village of Qberiv and on Qvaren."],
  ])("is linked to nothing where %s", (_what, text) => {
    expect(resolve(text)[0]?.best).toBeNull();
  });
});

test("nothing depends on the order of the rows", () => {
  const text = "Shells fell on Qlynove and Qosk. The village of Qbirev burnt near Qlynove. Men left Qvaren.";
  expect(resolve(text, PLACES.toReversed())).toEqual(resolve(text));
});

test("two spellings are one name", () => {
  expect(resolve("Shells fell on Qlynove in Osk region. Later Qlinovo burnt.")).toHaveLength(1);
});
