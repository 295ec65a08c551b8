import { expect, test } from "vitest";
import { describeFilter, PARTS } from "./describe";
import { type Filter, filterSchema } from "./filter";
import { NO_FILTER } from "./query";

const names = {
  claimant: new Map([["courier-guard", "Courier Guard"]]),
  publisher: new Map([["courier", "The Courier"]]),
  place: new Map([["p1", "Varen"]]),
};
const found = { claims: 38, claimants: 9, from: "2023-01-08", to: "2023-01-31" };
const say = (filter: Partial<Filter>, counts: Partial<typeof found> = {}) =>
  describeFilter({ ...NO_FILTER, ...filter }, { ...found, ...counts }, names);

test("every key of the filter has its words", () => {
  expect(Object.keys(PARTS).sort()).toEqual(Object.keys(filterSchema.shape).sort());
});

test.each<[string, Partial<Filter>]>([
  ["38 claims by 9 claimants, 8–31 January 2023", {}],
  ["38 claims of capture or strike by 9 claimants, 8–31 January 2023", { type: ["capture", "strike"] }],
  ["38 claims by 9 Russia-aligned claimants, 8–31 January 2023", { side: ["RU"] }],
  ["38 claims by Courier Guard, 8–31 January 2023", { claimant: ["courier-guard"] }],
  [
    "38 claims by Russia-aligned claimants or Courier Guard, 8–31 January 2023",
    { side: ["RU"], claimant: ["courier-guard"] },
  ],
  ["38 claims by 9 claimants, contested, since 8 January 2023", { status: ["contested"], from: "2023-01-08" }],
  [
    "38 claims (denials) by 9 claimants about Varen, until 1 March 2023",
    { stance: ["denies"], place: ["p1"], to: "2023-03-01" },
  ],
  [
    "38 claims by 9 claimants about Varen in the view of the map, contested, 8–31 January 2023",
    { place: ["p1"], status: ["contested"], bbox: { west: 37, south: 48, east: 38, north: 49 } },
  ],
  ["38 claims by a, b, c or d, 8–31 January 2023", { claimant: ["a", "b", "c", "d"] }],
  ["38 claims by a, b, c or 2 others, 8–31 January 2023", { claimant: ["a", "b", "c", "d", "e"] }],
  [
    "38 claims by 9 claimants, printed by The Courier, matching “bridge”, 8–31 January 2023",
    { publisher: ["courier"], q: "bridge" },
  ],
])("%s", (sentence, filter) => {
  expect(say(filter)).toBe(sentence);
});

test.each([
  ["1 claim by 1 claimant, 8 January 2023", {}, { claims: 1, claimants: 1, to: "2023-01-08" }],
  ["12,345 claims by 9 claimants, 8–31 January 2023", {}, { claims: 12345 }],
  ["No claims", {}, { claims: 0, claimants: 0, from: null, to: null }],
  [
    "No claims by Ukraine-aligned claimants",
    { side: ["UA" as const] },
    { claims: 0, claimants: 0, from: null, to: null },
  ],
  ["38 claims by nobody-known, 8–31 January 2023", { claimant: ["nobody-known"] }, {}],
])("%s", (sentence, filter, counts) => {
  expect(say(filter, counts as Partial<typeof found>)).toBe(sentence);
});
