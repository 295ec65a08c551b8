import { expect, test } from "vitest";
import { dayNumber, dayText } from "@/lib/filter/days";
import { binClaims, chooseUnit, startAfter, type Unit } from "./bins";
import { shownOf } from "./columns.sample";
import { playFrames } from "./frames";
import { createScale } from "./scale";

// Day 4, 5 January 1970, was a Monday.
test.each([
  [30, "day"],
  [92, "day"],
  [93, "week"],
  [92 * 7, "week"],
  [92 * 7 + 1, "month"],
  [2796, "month"],
  [2797, "quarter"],
  [10_000, "quarter"],
] as const)("%i days are counted by the %s", (days, unit) => {
  expect(chooseUnit([{ from: 4, to: 4 + days - 1 }])).toBe(unit);
});

test("a week, month or quarter that is cut has a bar of its own", () => {
  expect(chooseUnit([{ from: 5, to: 5 + 92 * 7 - 1 }])).toBe("month");
  expect(
    chooseUnit([
      { from: 4, to: 49 },
      { from: 1000, to: 1046 },
    ]),
  ).toBe("week");
});

test.each([93, 400, 645, 2000, 2800, 8000])("of %i days there are no more bars than can be told apart", (length) => {
  for (let from = 0; from < 40; from += 1) {
    const days = shownOf([dayText(from), dayText(from + length)]);
    const scale = createScale(days);
    if (scale) expect(binClaims(days, scale, chooseUnit(scale.stretches)).length).toBeLessThanOrEqual(92);
  }
});

test.each([
  ["2023-01-31", "day", "2023-02-01"],
  ["2023-01-28", "week", "2023-01-30"],
  ["2023-01-30", "week", "2023-02-06"],
  ["1969-12-31", "week", "1970-01-05"],
  ["2024-02-01", "month", "2024-03-01"],
  ["2023-12-31", "month", "2024-01-01"],
  ["2023-01-30", "month", "2023-02-01"],
  ["2023-01-01", "quarter", "2023-04-01"],
  ["2023-02-28", "quarter", "2023-04-01"],
  ["2023-12-31", "quarter", "2024-01-01"],
  ["1969-11-30", "quarter", "1970-01-01"],
] as const)("after %s the next %s begins on %s", (day, unit, next) => {
  expect(dayText(startAfter(dayNumber(day), unit))).toBe(next);
});

function bins(unit: Unit, ...days: Parameters<typeof shownOf>) {
  const columns = shownOf(...days);
  const scale = createScale(columns);
  return scale ? binClaims(columns, scale, unit) : [];
}

test("each claim is counted once, by side, the undated never", () => {
  const filled = bins("day", "2023-01-28", "2023-01-28", ["2023-01-29", "2023-02-10"], null).filter(
    ({ total }) => total > 0,
  );
  expect(filled.map(({ from, to, counts }) => [dayText(from), dayText(to), counts])).toEqual([
    ["2023-01-28", "2023-01-28", [1, 1, 0, 0]],
    ["2023-01-29", "2023-01-29", [1, 0, 0, 0]],
  ]);
});

test("bins cover every drawn day, without gap or overlap, and end at a fold", () => {
  const all = bins("month", "2023-01-10", "2024-09-07");
  expect(all.map(({ from, to }) => [dayText(from), dayText(to)])).toEqual([
    ["2023-01-07", "2023-01-13"],
    ["2024-09-04", "2024-09-10"],
  ]);
  expect(bins("week", null)).toEqual([]);
});

test("play goes from one day with claims to the next and ends with the whole", () => {
  const days = bins("day", "2023-01-08", "2023-01-28", "2023-01-31");
  expect(playFrames(days, {})).toEqual([{ to: "2023-01-08" }, { to: "2023-01-28" }, { to: "2023-01-31" }, {}]);
  expect(playFrames(days, { from: "2023-01-20", to: "2023-01-31" })).toEqual([
    { from: "2023-01-20", to: "2023-01-28" },
    { from: "2023-01-20", to: "2023-01-31" },
  ]);
});

test("there is nothing to play where nothing was claimed", () => {
  expect(playFrames(bins("day", "2023-01-08"), { from: "2024-01-01" })).toEqual([]);
  expect(playFrames([], {})).toEqual([]);
});

test("play has few steps, however long the war", () => {
  const days = Array.from({ length: 90 }, (_, at) => dayText(dayNumber("2023-01-01") + at));
  expect(playFrames(bins("day", ...days), {}).length).toBeLessThanOrEqual(61);
});
