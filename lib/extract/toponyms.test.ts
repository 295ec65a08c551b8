import { describe, expect, test } from "vitest";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import { place, region } from "@/lib/gazetteer/place.sample";
import { createReader } from ".";
import { articleOf, claimsOf, knowledge } from "./reading.sample";
import { MAX_CANDIDATES } from "./toponyms";

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

describe("a name with two meanings is settled also by", () => {
  test.each([
    ["the region in brackets", "Shells fell on Qlynove (Varen region).", "south"],
    ["the region over a list", "In Osk region:\n- shells fell on Qlynove;", "north"],
    ["a town it is near", "Shells fell on Qlynove near Qvaren.", "south"],
    ["a direction without a distance", "Shells fell on Qlynove, south of Qosk.", "north"],
    ["the place that a list is measured from", "Shells fell south of Qosk near Qlynove and Qbiriv.", "north"],
    ["a place that is itself settled by its region", "Shells fell on Qlynove and Qbiriv in Osk region.", "north"],
    ["an earlier mention", "Qlynove in Varen region burnt. Nobody slept. Shells fell on Qlynove.", "south"],
    ["where the next sentence says that it lies", "Shells fell on Qlynove. It is located south of Qosk.", "north"],
    [
      "the region of the article with a town in it",
      "Men left Varen region. Shells fell on Qlynove and Qvaren.",
      "south",
    ],
  ])("%s: %s", (_what, text, id) => {
    expect(meant(text).Qlynove).toBe(id);
  });
});

describe("it stays open also where", () => {
  test.each([
    ["the region said is a third one", "Shells fell on Qlynove in Kherson region."],
    ["a front is named and no region", "Shells fell on the village of Qlynove in the Osk direction."],
    ["the next sentence describes nothing", "Shells fell on Qlynove. Men fled south."],
    ["the next line is another paragraph", "Shells fell on Qlynove.\nThe village burnt."],
    ["only an unknown place is beside it", "Shells fell on Qlynove and the village of Qhrabiv."],
    ["it stands alone in a bullet", "- shells fell on the village of Qlynove;"],
  ])("%s: %s", (_what, text) => {
    expect(meant(text).Qlynove).toBeNull();
  });
});

describe("a name with one meaning", () => {
  test.each([
    ["needs no word more", "Shells fell on the village of Qbiriv.", "bir"],
    [
      "may lie in a region that nobody speaks of",
      "Men left Varen region. Shells fell on the village of Qbiriv.",
      "bir",
    ],
    ["may be a town in another region than is said", "Shells fell on Qosk in Varen region.", "osk"],
    ["has a place in no gazetteer beside it", "Shells fell on Qbiriv and the village of Qhrab.", "bir"],
  ])("%s: %s", (_what, text, id) => {
    expect(Object.values(meant(text))).toContain(id);
  });
});

describe("the basis tells a reader", () => {
  const basisOf = (text: string) =>
    resolve(text)
      .map(({ basis }) => basis)
      .join("; ");

  test.each([
    ["that it is its own name", "Shells fell on the village of Qbiriv.", "its own name"],
    ["that the spelling only sounds alike", "Shells fell on the village of Qbirov.", "sounds alike"],
    ["that it is misspelt", "Shells fell on the village of Qberiv and on Qosk.", "a misspelling"],
    ["the region said", "Shells fell on Qlynove in Osk region.", "said to be in Osk Oblast"],
    ["the distance", "Shells fell on Qlynove, 11 km south of Qosk.", "11 km from the place it is measured from"],
    ["that no gazetteer has it", "Shells fell on the village of Qhrabiv.", "in no gazetteer"],
    ["that two are possible", "Shells fell on the village of Qlynove.", "the text does not decide"],
  ])("%s: %s", (_what, text, words) => {
    expect(basisOf(text)).toContain(words);
  });
});

test("no more candidates are kept than a reader will look at", () => {
  const many = Array.from({ length: 20 }, (_, index) => place(`p${index}`, "Qlynove", { lat: 45 + index / 4 }));
  const [found] = resolve("Shells fell on the village of Qlynove.", many);
  expect(found?.best).toBeNull();
  expect(found?.ranked).toHaveLength(MAX_CANDIDATES);
});

test("an article without places has no names", () => {
  expect(resolve("Nobody slept in Osk region.")).toEqual([]);
});

describe("in the gazetteer that ships", () => {
  test.each([
    ["a former name", "Russian troops captured Artyomovsk.", "Bakhmut"],
    ["a Russian spelling", "Shells hit a bus in Chasov Yar.", "Chasiv Yar"],
    ["a city and no village of its name", "Missiles hit Dnipro.", "Dnipro"],
  ])("%s is the place: %s", (_what, text, name) => {
    expect(claimsOf(text)).toMatchObject([{ place: { name, id: expect.any(String) } }]);
  });

  test.each([
    "Troops captured Blahodatne.",
    "Shells hit a bus in Kalynove.",
    "The army repelled an attack near Pavlivka.",
  ])("a name of many villages gets no pin: %s", (text) => {
    const [claim] = claimsOf(text);
    expect(claim?.place?.id).toBeNull();
    expect(claim?.candidates.length).toBeGreaterThan(1);
  });
});
