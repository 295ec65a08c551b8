import { expect, test } from "vitest";
import type { Filter } from "@/lib/filter/filter";
import { countChoices, NO_FILTER } from "@/lib/filter/query";
import { toChips } from "./chips";

const names = {
  claimant: new Map([["guard", "Courier Guard"]]),
  publisher: new Map(),
  place: new Map([["p1", "Varen"]]),
};
const offer = (...values: string[]) => values.map((value) => ({ value, name: value, side: null, count: 1 }));
const facets = {
  side: offer("RU", "UA", "third", "none"),
  claimant: offer("guard", "mod", "mayor"),
  type: offer("capture", "repel", "strike", "clash", "aid"),
  stance: offer("asserts", "denies", "unverified"),
  status: offer("contested", "one-sided"),
  publisher: offer("gazette", "courier", "herald"),
  place: [],
};
const chips = (filter: Partial<Filter>) => toChips({ ...NO_FILTER, ...filter }, names, facets);

test.each<[string, Partial<Filter>]>([
  ["“bridge”", { q: "bridge" }],
  ["8–31 Jan 2023", { from: "2023-01-08", to: "2023-01-31" }],
  ["since 8 Jan 2023", { from: "2023-01-08" }],
  ["until 31 Jan 2023", { to: "2023-01-31" }],
  ["Russia-aligned", { side: ["RU"] }],
  ["Courier Guard", { claimant: ["guard"] }],
  ["Attack repelled", { type: ["repel"] }],
  ["Could not verify", { stance: ["unverified"] }],
  ["Contested", { status: ["contested"] }],
  ["Printed by gazette", { publisher: ["gazette"] }],
  ["Varen", { place: ["p1"] }],
  ["In view on the map", { bbox: { west: 37, south: 48, east: 38, north: 49 } }],
  ["All sides but Russia-aligned", { side: ["UA", "third", "none"] }],
  ["All claimants but Courier Guard", { claimant: ["mod", "mayor"] }],
  ["All types but Strike", { type: ["capture", "repel", "clash", "aid"] }],
  ["All types but Strike and Military aid", { type: ["capture", "repel", "clash"] }],
  ["All stances but Denies", { stance: ["asserts", "unverified"] }],
  ["All outlets but courier", { publisher: ["gazette", "herald"] }],
])("%s can be taken away", (name, filter) => {
  expect(chips(filter)).toMatchObject([{ name, without: NO_FILTER }]);
});

test("one is taken away, the others stay", () => {
  const [first] = chips({ type: ["strike", "aid"], q: "x" });
  expect(first?.without).toEqual({ ...NO_FILTER, q: undefined, type: ["strike", "aid"] });
});

test("a claimant and an outlet of one name are told apart, and two claimants of one name too", () => {
  expect(chips({ claimant: ["afp"], publisher: ["afp"] }).map(({ name }) => name)).toEqual(["afp", "Printed by afp"]);
  const ids = chips({ claimant: ["afp", "AFP"], place: ["afp"] }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test("half of a kind is not all but the other half", () => {
  expect(chips({ side: ["RU", "UA"] }).map(({ name }) => name)).toEqual(["Russia-aligned", "Ukraine-aligned"]);
});

test("there are as many as are counted", () => {
  const filter: Filter = {
    ...NO_FILTER,
    q: "x",
    from: "2023-01-01",
    to: "2023-01-02",
    side: ["RU", "UA"],
    place: ["p1"],
  };
  expect(chips(filter)).toHaveLength(countChoices(filter));
  expect(chips({})).toEqual([]);
});
