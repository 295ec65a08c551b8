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
  ["an advance is that of who moves, though the other tells of it", "advance", "RU", "UA", "UA", "RU"],
  ["a third party that names the taker tells the side", "capture", "UA", "third", "UA", "UA"],
  ["and so does an outlet", "withdraw", "RU", "none", "UA", "RU"],
  ["who withdraws unnamed is the speaker", "withdraw", null, "RU", "UA", "RU"],
  ["whoever tells of it", "strike", "UA", "RU", "UA", "RU"],
  ["an outlet's strike is told by its country", "strike", null, "none", "RU", "RU"],
])("%s", (_rule, type, agent, speaker, country, side) => {
  expect(targetSideOf({ type, agent }, speaker, country)).toBe(side);
});

test("who denies a capture without naming the taker means the other side's", () => {
  expect(targetSideOf({ type: "capture", agent: null, denied: true }, "UA", "UA")).toBe("RU");
  expect(targetSideOf({ type: "capture", agent: "UA", denied: true }, "RU", "UA")).toBe("UA");
  expect(targetSideOf({ type: "capture", agent: null, denied: true }, "third", "UA")).toBeNull();
  expect(targetSideOf({ type: "advance", agent: null, denied: true }, "RU", "UA")).toBe("UA");
  expect(targetSideOf({ type: "repel", agent: null, denied: true }, "RU", "UA")).toBeNull();
  expect(targetSideOf({ type: "strike", agent: null, denied: true }, "RU", "UA")).toBe("UA");
});

test.each<[string, ClaimType, Side | null, Side, string | null]>([
  ["an attack beaten back gains nobody anything", "repel", "UA", "UA", "UA"],
  ["nor does fighting", "clash", "RU", "RU", "UA"],
  ["nor aid", "aid", null, "third", "UA"],
  ["a third party's word gives no side", "capture", null, "third", "UA"],
  ["nor does an outlet's", "advance", null, "none", "UA"],
  ["a strike on a third country is neither's", "strike", null, "RU", "BY"],
  ["nor one on nowhere", "strike", null, "UA", null],
  ["nor is one by a third party", "strike", "third", "UA", "UA"],
  ["an attack beaten back by the other side is nobody's gain either", "repel", "RU", "UA", "UA"],
  ["nor does who gives it gain", "aid", "third", "third", "UA"],
  ["fighting without a name has no side", "clash", null, "UA", "RU"],
  ["a withdrawal told by a third party is nobody's", "withdraw", null, "third", "UA"],
])("%s", (_rule, type, agent, speaker, country) => {
  expect(targetSideOf({ type, agent }, speaker, country)).toBeNull();
});
