import { describe, expect, test } from "vitest";
import type { Mention } from "../mention";
import { readingOf } from "../reading.sample";
import { removeOverlaps } from "./overlaps";

/** What stays in a sentence: each finding as “words kind”. */
function kept(text: string) {
  return readingOf(text).sentences.flatMap(({ mentions }) =>
    mentions.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`),
  );
}

describe("of two findings that share words one stays", () => {
  test.each([
    ["a region over its town", "Shells fell on Donetsk region.", "Donetsk region region", "Donetsk place"],
    ["a body over the town in its name", "The Azov brigade met.", "Azov brigade actor", "Azov place"],
    ["the longer of two cues", "Moscow said in a statement that shells fell.", "Moscow actor", "statement cue"],
  ])("%s", (_what, text, stays, goes) => {
    expect(kept(text)).toContain(stays);
    expect(kept(text)).not.toContain(goes);
  });
});

test("a capital may be both who speaks and where, so both stay", () => {
  expect(kept("Missiles hit the capital Kyiv.")).toEqual(expect.arrayContaining(["Kyiv actor", "Kyiv place"]));
});

test("what shares no word all stays, in order and unchanged", () => {
  const apart: Mention[] = [0, 2, 4].map((at) => ({
    kind: "lag",
    first: at,
    last: at,
    start: at,
    end: at + 1,
    days: 1,
    words: "",
  }));
  expect(removeOverlaps(apart, [])).toEqual(apart);
});

test("an office and its town both stay", () => {
  expect(kept("The Nikopol mayor met.")).toEqual(expect.arrayContaining(["Nikopol mayor actor", "Nikopol place"]));
});

test("nothing is left of nothing", () => {
  expect(removeOverlaps([], [])).toEqual([]);
});
