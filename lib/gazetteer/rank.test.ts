import { describe, expect, test } from "vitest";
import type { Candidate, Closeness } from "./gazetteer";
import { createGazetteer } from "./gazetteer";
import type { Place } from "./place";
import { place } from "./place.sample";
import { CLEAR_LEAD, isIn, type PlaceCues, type Ranked, rankPlaces, settle, suggestPlaces } from "./rank";

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

/** The places of a ranking with their scores. */
const scores = (candidates: Candidate[], cues: Partial<PlaceCues> = {}) =>
  Object.fromEntries(rankPlaces(candidates, { ...NONE, ...cues }).map((one) => [one.place.id, one.score]));

describe("a score", () => {
  const one = [candidate(EAST)];
  const score = (cues: Partial<PlaceCues>) => scores(one, cues).east ?? Number.NaN;

  test.each<[string, Partial<PlaceCues>]>([
    ["the region said", { regions: ["Varen Oblast"] }],
    ["one of two regions said", { regions: ["Osk Oblast", "Varen Oblast"] }],
    ["the region of the article", { articleRegions: ["Varen Oblast"] }],
    ["the front", { front: new Set(["Varen Oblast"]) }],
    ["a neighbour", { neighbours: [HUB] }],
    ["another place of the article", { others: [HUB] }],
    ["a place it is measured from", { near: [{ point: HUB, km: null, bearing: null }] }],
    ["a distance that is twice the true one", { near: [{ point: HUB, km: 22, bearing: null }] }],
  ])("rises by %s", (_what, cues) => {
    expect(score(cues)).toBeGreaterThan(score({}));
  });

  test.each<[string, Partial<PlaceCues>]>([
    ["another region said", { regions: ["Osk Oblast"] }],
    ["a word for cities", { feature: "city" }],
    ["being another name's place too", { others: [EAST] }],
  ])("falls by %s", (_what, cues) => {
    expect(score(cues)).toBeLessThan(score({}));
  });

  test.each<[string, Partial<PlaceCues>]>([
    ["another region of the article", { articleRegions: ["Osk Oblast"] }],
    ["a front elsewhere", { front: new Set(["Osk Oblast"]) }],
    ["a word for villages", { feature: "village" }],
    ["a word for towns", { feature: "town" }],
    ["the regions of its neighbours alone", { neighbourRegions: ["Varen Oblast"] }],
  ])("is not changed by %s", (_what, cues) => {
    expect(score(cues)).toBe(score({}));
  });

  test("is the higher the nearer the distance is to the one given", () => {
    const given = (km: number) => score({ near: [{ point: HUB, km, bearing: null }] });
    expect(given(11)).toBeGreaterThan(given(25));
    expect(given(25)).toBeGreaterThan(given(60));
  });

  test("falls where the direction is the opposite one", () => {
    const turned = (bearing: number | null) => score({ near: [{ point: HUB, km: 11, bearing }] });
    expect(turned(180)).toBeGreaterThan(turned(null));
    expect(turned(0)).toBeLessThan(turned(null));
    expect(turned(90)).toBeCloseTo(turned(null), 0);
  });

  test.each<[Closeness, Closeness]>([
    ["name", "alternate"],
    ["alternate", "folded"],
    ["folded", "other"],
  ])("of a %s is higher than of a %s", (nearer, further) => {
    expect(scores([candidate(EAST, nearer)]).east).toBeGreaterThan(scores([candidate(EAST, further)]).east ?? 9);
  });
});

describe("a former name", () => {
  const former = (admin1: string) => candidate(place("former", "Stary Bir", { admin1, lat: 52 }), "other");

  test("yields to the present name of a place in its region", () => {
    expect(best({}, [former("Varen Oblast"), candidate(EAST)])).toBe("east");
  });

  test("does not yield to one in another region", () => {
    expect(best({}, [former("Osk Oblast"), candidate(EAST)])).toBeNull();
  });

  test("does not yield to another former name", () => {
    const other = candidate(place("too", "Novy Bir", { lat: 47 }), "other");
    expect(best({}, [former("Varen Oblast"), other])).toBeNull();
  });

  test("is meant where it is the only one", () => {
    expect(best({}, [former("Varen Oblast")])).toBe("former");
  });
});

describe("one settlement in two rows", () => {
  test("counts as one", () => {
    expect(best({}, [candidate(EAST), candidate(place("twin", "Klynove", { lat: 48.02 }))])).not.toBeNull();
  });

  test("still has a rival further off", () => {
    const rows = [candidate(EAST), candidate(place("twin", "Klynove", { lat: 48.02 })), candidate(WEST)];
    expect(best({}, rows)).toBeNull();
  });
});

describe("the lead", () => {
  const ranked = (...points: number[]) =>
    points.map((score, index): Ranked => {
      const at = place(`${index}`, "Klynove", { lat: 48 + index });
      return { place: at, closeness: "name", score, why: [], supported: false };
    });

  test.each([
    [[CLEAR_LEAD, 0], "0"],
    [[3, 1, 1], "0"],
    [[5], "0"],
    [[-1, -3], "0"],
    [[CLEAR_LEAD - 0.01, 0], null],
    [[2, 2], null],
    [[2, 1.9, -4], null],
    [[], null],
  ])("of %j settles for %j", (points, id) => {
    expect(settle(ranked(...points))?.place.id ?? null).toBe(id);
  });
});

describe("support", () => {
  const supported = (cues: Partial<PlaceCues>, one = EAST) =>
    rankPlaces([candidate(one)], { ...NONE, ...cues })[0]?.supported;

  test.each<[string, Partial<PlaceCues>]>([
    ["a region said", { regions: ["Varen Oblast"] }],
    ["the region of the article", { articleRegions: ["Varen Oblast"] }],
    ["a neighbour", { neighbours: [HUB] }],
  ])("is %s", (_what, cues) => {
    expect(supported(cues)).toBe(true);
  });

  test.each<[string, Partial<PlaceCues>]>([
    ["nothing", {}],
    ["the front", { front: new Set(["Varen Oblast"]) }],
    ["another region", { regions: ["Osk Oblast"] }],
    ["a neighbour far away", { neighbours: [{ lat: 40, lon: 33 }] }],
  ])("is not %s", (_what, cues) => {
    expect(supported(cues)).toBe(false);
  });

  test("is not size", () => {
    expect(supported({}, place("city", "Klynove", { population: 900_000 }))).toBe(false);
  });
});
