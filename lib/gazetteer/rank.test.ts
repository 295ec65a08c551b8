import { describe, expect, test } from "vitest";
import type { Candidate, Closeness } from "./gazetteer";
import { createGazetteer } from "./gazetteer";
import type { Place } from "./place";
import { place } from "./place.sample";
import { isIn, type PlaceCues, rankPlaces, settle, suggestPlaces } from "./rank";

const NONE: PlaceCues = {
  regions: [],
  articleRegions: [],
  front: new Set(),
  near: [],
  neighbours: [],
  neighbourRegions: [],
  others: [],
  feature: null,
};

const WEST = place("west", "Klynove", { admin1: "Osk Oblast", lat: 49, lon: 30 });
const EAST = place("east", "Klynove", { admin1: "Varen Oblast", lat: 48, lon: 37 });
const HUB = { lat: 48.1, lon: 37 };

const candidate = (one: Place, closeness: Closeness = "name"): Candidate => ({ place: one, closeness });
const best = (cues: Partial<PlaceCues>, candidates = [candidate(WEST), candidate(EAST)]) =>
  settle(rankPlaces(candidates, { ...NONE, ...cues }))?.place.id ?? null;

describe("two villages of one name", () => {
  test.each<[string, Partial<PlaceCues>, string]>([
    ["a region that one is said to be in", { regions: ["Osk Oblast"] }, "west"],
    ["the place one is measured from", { near: [{ point: HUB, km: 11, bearing: 180 }] }, "east"],
    ["a neighbour in the sentence", { neighbours: [HUB] }, "east"],
    [
      "the region of the article, and a neighbour in it",
      { articleRegions: ["Osk Oblast"], others: [{ lat: 49, lon: 30.2 }] },
      "west",
    ],
    ["a region said, against neighbours", { regions: ["Osk Oblast"], neighbours: [HUB], others: [HUB] }, "west"],
  ])("are told apart by %s", (_what, cues, id) => {
    expect(best(cues)).toBe(id);
  });

  test.each<[string, Partial<PlaceCues>]>([
    ["nothing", {}],
    ["the front, which alone is too little", { front: new Set(["Varen Oblast"]) }],
    ["a word for villages, which both are", { feature: "village" }],
    ["a place far from both", { neighbours: [{ lat: 40, lon: 33 }] }],
    ["a region that neither is in", { regions: ["Third Oblast"] }],
  ])("stay two where there is %s", (_what, cues) => {
    expect(best(cues)).toBeNull();
  });

  test("are told apart by the direction where both lie as far away", () => {
    const south = place("south", "Klynove", { lat: 47.9 });
    const north = place("north", "Klynove", { lat: 48.3 });
    const from = (bearing: number) =>
      best({ near: [{ point: HUB, km: 22, bearing }] }, [candidate(south), candidate(north)]);
    expect([from(180), from(0)]).toEqual(["south", "north"]);
  });
});

describe("size", () => {
  const CITY = place("city", "Klynove", { lat: 50, population: 250_000 });

  test("settles between a city and a village", () => {
    expect(best({}, [candidate(EAST), candidate(CITY)])).toBe("city");
  });

  test("loses to the words: “the village of Klynove”", () => {
    expect(best({ feature: "village" }, [candidate(EAST), candidate(CITY)])).not.toBe("city");
  });

  test("says nothing between a hamlet and a village", () => {
    const small = place("small", "Klynove", { lat: 50, population: 12 });
    const village = place("village", "Klynove", { population: 900 });
    expect(best({}, [candidate(small), candidate(village)])).toBeNull();
  });
});

describe("ranking", () => {
  test("puts a place's own name before a like-sounding one, all else equal", () => {
    const ranked = rankPlaces([candidate(WEST, "folded"), candidate(EAST)], NONE);
    expect(ranked.map((one) => one.place.id)).toEqual(["east", "west"]);
  });

  test("does not depend on the order of the candidates", () => {
    const tied = [candidate(WEST), candidate(EAST), candidate(place("a", "Klynove", { lat: 51 }))];
    expect(rankPlaces(tied.toReversed(), NONE)).toEqual(rankPlaces(tied, NONE));
  });

  test("tells why", () => {
    const [first] = rankPlaces([candidate(EAST)], {
      ...NONE,
      regions: ["Varen Oblast"],
      front: new Set(["Varen Oblast"]),
    });
    expect(first?.why).toEqual(["said to be in Varen Oblast", "in a region where the war is fought"]);
  });

  test("has nothing to settle where there is none", () => {
    expect(settle([])).toBeNull();
  });
});

describe("a region", () => {
  test.each([
    ["Kyiv", "Kyiv Oblast", true],
    ["Kyiv Oblast", "Kyiv Oblast", true],
    ["Kyiv Oblast", "Kyiv", false],
    ["Osk Oblast", "Oskil Oblast", false],
  ])("a place of %s is in %s: %s", (admin1, region, expected) => {
    expect(isIn(place("1", "Klynove", { admin1 }), region)).toBe(expected);
  });
});

describe("a suggestion for a misspelt name", () => {
  const gazetteer = createGazetteer([WEST, EAST, place("other", "Hlodove")], []);
  const suggested = (spelling: string, cues: Partial<PlaceCues>) =>
    suggestPlaces(spelling, { ...NONE, ...cues }, gazetteer).map((one) => one.place.id);

  test.each<[string, Partial<PlaceCues>]>([
    ["a place named beside it", { neighbours: [HUB] }],
    ["the place it is measured from", { near: [{ point: HUB, km: 10, bearing: null }] }],
    ["both a neighbour and a region", { neighbours: [HUB], regions: ["Varen Oblast"] }],
  ])("is supported by %s", (_what, cues) => {
    expect(suggested("Glynove", cues)).toEqual(["east"]);
  });

  test.each<[string, string, Partial<PlaceCues>]>([
    ["nothing supports it", "Glynove", {}],
    ["only places elsewhere in the article do", "Glynove", { others: [HUB] }],
    ["the region said is another", "Glynove", { neighbours: [HUB], regions: ["Third Oblast"] }],
    ["the neighbour is far", "Glynove", { neighbours: [{ lat: 52, lon: 33 }] }],
    ["two letters are wrong", "Glynovo Yar", { neighbours: [HUB] }],
  ])("is not made where %s", (_what, spelling, cues) => {
    expect(suggested(spelling, cues)).toEqual([]);
  });
});
