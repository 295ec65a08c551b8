import { expect, test } from "vitest";
import { allBut, canBeAllBut, isOnly, missingFrom, onlyOf, toggle } from "./choose";
import type { Filter } from "./filter";
import { NO_FILTER } from "./query";

const ask = (filter: Partial<Filter>): Filter => ({ ...NO_FILTER, ...filter });
const many = (n: number) => Array.from({ length: n }, (_, at) => `c${at}`);

test("a choice is added, and taken away again", () => {
  const added = toggle(ask({ type: ["aid"], q: "x" }), "type", "strike");
  expect(added).toEqual(ask({ type: ["aid", "strike"], q: "x" }));
  expect(toggle(added, "type", "strike")).toEqual(ask({ type: ["aid"], q: "x" }));
});

test.each<[string, Partial<Filter>, Parameters<typeof onlyOf>[1], string, Partial<Filter>]>([
  ["other types", { type: ["aid", "strike"], q: "x" }, "type", "capture", { type: ["capture"], q: "x" }],
  ["nothing of another kind", { side: ["RU"], type: ["aid"] }, "type", "aid", { side: ["RU"], type: ["aid"] }],
  ["the claimants, for a side", { claimant: ["guard"], side: ["UA"] }, "side", "RU", { side: ["RU"] }],
  ["the sides, for a claimant", { claimant: ["mod"], side: ["UA"] }, "claimant", "guard", { claimant: ["guard"] }],
])("only one forgets %s", (_what, filter, key, value, expected) => {
  expect(onlyOf(ask(filter), key, value)).toEqual(ask(expected));
});

test("one alone is told from one of many", () => {
  expect(isOnly(ask({ type: ["aid"], side: ["RU"] }), "type", "aid")).toBe(true);
  expect(isOnly(ask({ claimant: ["guard"] }), "claimant", "guard")).toBe(true);
  expect(isOnly(ask({ type: ["aid", "strike"] }), "type", "aid")).toBe(false);
  expect(isOnly(ask({ type: ["strike"] }), "type", "aid")).toBe(false);
  expect(isOnly(ask({ claimant: ["guard"], side: ["RU"] }), "claimant", "guard")).toBe(false);
  expect(isOnly(ask({ claimant: ["guard"] }), "side", "RU")).toBe(false);
  expect(isOnly(ask({}), "type", "aid")).toBe(false);
});

test("all but one are the others that are offered, without the other half of who", () => {
  const offered = ["capture", "strike", "aid"];
  expect(allBut(ask({ type: ["strike"], q: "x" }), "type", "strike", offered)).toEqual(
    ask({ type: ["capture", "aid"], q: "x" }),
  );
  expect(allBut(ask({ claimant: ["guard"] }), "side", "RU", ["RU", "UA"])).toEqual(ask({ side: ["UA"] }));
  expect(allBut(ask({ side: ["RU"] }), "claimant", "c0", many(3))).toEqual(ask({ claimant: ["c1", "c2"] }));
});

test("all but one are not asked for where an address cannot hold them, or nothing is left", () => {
  expect(canBeAllBut(many(51))).toBe(true);
  expect(canBeAllBut(many(52))).toBe(false);
  expect(canBeAllBut(many(1))).toBe(false);
  expect(allBut(ask({ claimant: ["c1"] }), "claimant", "c0", many(52))).toEqual(ask({ claimant: ["c1"] }));
});

test.each<[Partial<Filter>, Parameters<typeof onlyOf>[1], string[], string[]]>([
  [{ type: ["capture", "aid"] }, "type", ["capture", "strike", "aid"], ["strike"]],
  [{ claimant: ["c2", "c3", "c4"] }, "claimant", many(5), ["c0", "c1"]],
  [{ side: ["RU", "UA"] }, "side", ["RU", "UA", "third", "none"], []],
  [{ claimant: ["c3", "c4", "c5", "c6"] }, "claimant", many(7), []],
  [{ type: ["capture", "strike"] }, "type", ["capture", "strike"], []],
  [{ type: ["aid"] }, "type", ["capture", "aid"], []],
  [{}, "type", ["capture", "aid"], []],
  [{ claimant: ["c1", "c2"], side: ["RU"] }, "claimant", many(3), []],
  [{ publisher: ["c1", "c2", "gone"] }, "publisher", many(3), []],
])("of %j, %s lacks of %j only %j", (filter, key, offered, missing) => {
  expect(missingFrom(ask(filter), key, offered)).toEqual(missing);
});
