import { expect, test } from "vitest";
import { shownOf } from "./columns.sample";
import { presetsOf } from "./presets";
import { createScale } from "./scale";

function presets(...days: Parameters<typeof shownOf>) {
  const scale = createScale(shownOf(...days));
  return (scale ? presetsOf(scale) : []).map(({ words, range }) => [words, range.from, range.to]);
}

const ALL = ["All days", undefined, undefined];

test("the latest of the claims, and all", () => {
  expect(presets("2022-02-24", "2024-09-07")).toEqual([
    ["Last 7 days", "2024-09-01", undefined],
    ["Last 30 days", "2024-08-09", undefined],
    ["Last 12 months", "2023-09-08", undefined],
    ALL,
  ]);
});

test.each([
  ["a week", "2023-01-25", [ALL]],
  ["eight days", "2023-01-24", [["Last 7 days", "2023-01-25", undefined], ALL]],
  ["thirty days", "2023-01-02", [["Last 7 days", "2023-01-25", undefined], ALL]],
])("%s of claims has no preset that is as long or longer", (_what, first, expected) => {
  expect(presets(first, "2023-01-31")).toEqual(expected);
});

test("a year of claims is all of them, a day more is not", () => {
  expect(presets("2022-02-01", "2023-01-31")).toHaveLength(3);
  expect(presets("2022-01-31", "2023-01-31")).toContainEqual(["Last 12 months", "2022-02-01", undefined]);
});

test.each([
  ["2024-02-28", "2023-03-01"],
  ["2024-02-29", "2023-03-01"],
  ["2025-02-28", "2024-03-01"],
])("12 months that end on %s begin on %s", (last, first) => {
  expect(presets("2020-01-01", last)).toContainEqual(["Last 12 months", first, undefined]);
});

test("the last day is the last that is possible", () => {
  expect(presets("2023-01-01", ["2023-01-10", "2023-01-31"])[0]).toEqual(["Last 7 days", "2023-01-25", undefined]);
});
