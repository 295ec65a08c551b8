import { expect, test } from "vitest";
import type { ClaimType, Side } from "@/lib/vocabulary";
import { targetSideOf } from "./sides";

test.each<[string, ClaimType, Side | null, Side, string | null, Side | null]>([
  ["a village taken by one side is its gain, whoever says so", "capture", "RU", "UA", "UA", "RU"],
  ["where no side is named, it is the speaker's", "capture", null, "UA", "UA", "UA"],
  ["an advance too", "advance", null, "RU", "UA", "RU"],
  ["who withdraws is the side of a withdrawal", "withdraw", "UA", "RU", "UA", "UA"],
  ["a strike is suffered by the other side", "strike", "RU", "none", "UA", "UA"],
  ["wherever it falls", "strike", "UA", "none", "UA", "RU"],
  ["and by the country that it falls on, where nobody is named", "strike", null, "RU", "UA", "UA"],
  ["on either side of the border", "strike", null, "UA", "RU", "RU"],
])("%s", (_rule, type, agent, speaker, country, side) => {
  expect(targetSideOf({ type, agent }, speaker, country)).toBe(side);
});

test("who denies a capture without naming the taker means the other side's", () => {
  expect(targetSideOf({ type: "capture", agent: null, denied: true }, "UA", "UA")).toBe("RU");
  expect(targetSideOf({ type: "capture", agent: "UA", denied: true }, "RU", "UA")).toBe("UA");
  expect(targetSideOf({ type: "capture", agent: null, denied: true }, "third", "UA")).toBeNull();
});

test.each<[string, ClaimType, Side | null, Side, string | null]>([
  ["an attack beaten back gains nobody anything", "repel", "UA", "UA", "UA"],
  ["nor does fighting", "clash", "RU", "RU", "UA"],
  ["nor aid", "aid", null, "third", "UA"],
  ["a third party's word gives no side", "capture", null, "third", "UA"],
  ["nor does an outlet's", "advance", null, "none", "UA"],
  ["a strike on a third country is neither's", "strike", null, "RU", "BY"],
  ["nor one on nowhere", "strike", null, "UA", null],
])("%s", (_rule, type, agent, speaker, country) => {
  expect(targetSideOf({ type, agent }, speaker, country)).toBeNull();
});
