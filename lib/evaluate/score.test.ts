import { describe, expect, test } from "vitest";
import { found, gold } from "./claim.sample";
import type { FoundClaim, GoldClaim } from "./claims";
import { score } from "./score";

const scoreOf = (claims: GoldClaim[], predicted: FoundClaim[]) =>
  score([{ id: "a", claims }], new Map([["a", predicted]]));

test("all right is all right", () => {
  expect(scoreOf([gold()], [found()])).toMatchObject({
    f1: 1,
    claimant: 1,
    said: 1,
    place: 1,
    excerpt: 1,
    allRight: 1,
  });
});

describe("finds a claim", () => {
  test.each<[string, Partial<FoundClaim>]>([
    ["under another spelling within 3 km", { place: { name: "Voske", lat: 48.02, lon: 38 }, placeSurface: "Voske" }],
    ["by its name without a pin", { place: { name: "Ósk", lat: null, lon: null }, placeSurface: "the town" }],
    ["by its spelling in the text", { place: { name: "Novoosk", lat: 48.07, lon: 38 } }],
    ["of another speaker", { claimant: "kremlin" }],
    ["on another day", { said: null }],
  ])("%s", (_what, given) => {
    expect(scoreOf([gold()], [found(given)])).toMatchObject({ found: 1, falseAlarms: 0 });
  });

  test("and gives it to the right speaker of two", () => {
    const result = scoreOf([gold({ claimant: "wagner" }), gold()], [found(), found({ claimant: "wagner" })]);
    expect(result).toMatchObject({ found: 2, claimant: 1 });
  });
});

describe("does not find a claim", () => {
  test.each<[string, Partial<FoundClaim>]>([
    ["of another type", { type: "advance" }],
    ["of another stance", { stance: "denies" }],
    ["of that name 11 km away", { place: { name: "Osk", lat: 48.1, lon: 38 } }],
    ["without a place", { place: null }],
  ])("%s", (_what, given) => {
    expect(scoreOf([gold()], [found(given)])).toMatchObject({ found: 0, recall: 0, f1: 0 });
  });

  test("twice where it is coded once for each of two speakers and found once", () => {
    expect(scoreOf([gold(), gold({ claimant: "wagner" })], [found()])).toMatchObject({ found: 1, core: 2 });
  });
});

describe("what is wrong of a found claim", () => {
  test.each<[string, Partial<FoundClaim>, object, string]>([
    ["the speaker", { claimant: "ua-gov" }, { claimant: 0, side: 0, said: 1, allRight: 0 }, "WHO"],
    ["the speaker, of the same side", { claimant: "kremlin" }, { claimant: 0, side: 1 }, "WHO"],
    ["the day", { said: "2031-05-03" }, { said: 0, claimant: 1 }, "WHEN"],
    ["the pin", { place: { name: "Osk", lat: 48.05, lon: 38 } }, { place: 0 }, "WHERE"],
    ["the excerpt", { start: 60, end: 90 }, { excerpt: 0 }, ""],
  ])("%s", (_what, given, expected, line) => {
    const result = scoreOf([gold()], [found(given)]);
    expect(result).toMatchObject({ found: 1, ...expected });
    expect(result.misses.join()).toMatch(new RegExp(`^${line}`));
  });
});

describe("false alarms", () => {
  test.each<[string, GoldClaim[], FoundClaim, number]>([
    ["a claim that is not coded", [], found(), 1],
    ["a coded claim given to another side", [gold(), gold({ core: false })], found({ claimant: "ua-gov" }), 1],
    ["a claim that is not asked for", [gold({ core: false })], found({ claimant: "kremlin" }), 0],
    ["narration", [], found({ claimant: "media" }), 0],
    ["an outlet that could not verify", [], found({ claimant: "media", stance: "unverified" }), 1],
    ["fighting", [], found({ type: "clash" }), 0],
    ["aid", [], found({ type: "aid" }), 0],
    ["a claim of no place", [], found({ place: null }), 0],
  ])("%s: %#", (_what, claims, predicted, alarms) => {
    const asked = claims.some(({ core }) => core) ? [found()] : [];
    expect(scoreOf(claims, [...asked, predicted]).falseAlarms).toBe(alarms);
  });

  test("the same claim said twice is none", () => {
    expect(scoreOf([gold()], [found(), found({ start: 80, end: 120 })]).falseAlarms).toBe(0);
  });
});

test("any unlisted speaker stands for another", () => {
  expect(scoreOf([gold({ claimant: "other:a" })], [found({ claimant: "other:b" })]).claimant).toBe(1);
});

test("an article that is not in the output has nothing found and weighs in the mean", () => {
  const articles = [
    { id: "a", claims: [gold()] },
    { id: "b", claims: [] },
  ];
  expect(score(articles, new Map([["a", [found()]]]))).toMatchObject({ unread: 1, f1: 1, meanF1: 0.5 });
});

test("an article without claims, read as such, is right", () => {
  expect(scoreOf([], [])).toMatchObject({ meanF1: 1, f1: 0, precision: 0 });
});
