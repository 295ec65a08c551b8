import { expect, test } from "vitest";
import type { Filter } from "@/lib/filter/filter";
import { countChoices, NO_FILTER } from "@/lib/filter/query";
import { toChips } from "./chips";

const names = {
  claimant: new Map([["guard", "Courier Guard"]]),
  publisher: new Map(),
  place: new Map([["p1", "Varen"]]),
};
const chips = (filter: Partial<Filter>) => toChips({ ...NO_FILTER, ...filter }, names);

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
  ["gazette", { publisher: ["gazette"] }],
  ["Varen", { place: ["p1"] }],
])("%s can be taken away", (name, filter) => {
  expect(chips(filter)).toMatchObject([{ name, without: NO_FILTER }]);
});

test("one is taken away, the others stay", () => {
  const [first] = chips({ type: ["strike", "aid"], q: "x" });
  expect(first?.without).toEqual({ ...NO_FILTER, q: undefined, type: ["strike", "aid"] });
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
