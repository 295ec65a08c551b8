import { expect, test } from "vitest";
import { dayNumber, dayText } from "@/lib/filter/days";
import { moveBrush, stepDay, toBrush, toRange } from "./brush";
import { shownOf } from "./columns.sample";
import { createScale, type Scale } from "./scale";

// 5 January – 3 February 2023, a fold, 4–10 September 2024.
const scale = createScale(shownOf("2023-01-08", "2023-01-31", "2024-09-07")) as Scale;
const range = (from: string, to: string) => toRange({ from: dayNumber(from), to: dayNumber(to) }, scale);

test.each([
  ["both ends", "2023-01-08", "2023-01-31", { from: "2023-01-08", to: "2023-01-31" }],
  ["both ends, drawn from right to left", "2023-01-31", "2023-01-08", { from: "2023-01-08", to: "2023-01-31" }],
  ["an open beginning", "2023-01-05", "2023-01-31", { from: undefined, to: "2023-01-31" }],
  ["an open end", "2023-01-08", "2024-09-10", { from: "2023-01-08", to: undefined }],
  ["everything", "2022-01-01", "2025-01-01", { from: undefined, to: undefined }],
])("a brush is a range: %s", (_what, from, to, expected) => {
  expect(range(from, to)).toEqual(expected);
});

test("a range is a brush again", () => {
  expect(toRange(toBrush({ from: "2023-01-09", to: "2024-09-05" }, scale), scale)).toEqual({
    from: "2023-01-09",
    to: "2024-09-05",
  });
  expect(toBrush({}, scale)).toEqual({ from: dayNumber("2023-01-05"), to: dayNumber("2024-09-10") });
});

test.each([
  ["a day on", "2023-01-08", 1, "day", "2023-01-09"],
  ["a day back", "2023-01-08", -1, "day", "2023-01-07"],
  ["a week on, to a Monday", "2023-01-11", 1, "week", "2023-01-16"],
  ["a week back, to a Monday", "2023-01-11", -1, "week", "2023-01-09"],
  ["a week back from a Monday", "2023-01-16", -1, "week", "2023-01-09"],
  ["a month back", "2023-02-03", -1, "month", "2023-02-01"],
  ["a month back from its first", "2023-02-01", -1, "month", "2023-01-05"],
  ["over the fold", "2023-02-03", 1, "day", "2024-09-04"],
  ["back over the fold", "2024-09-04", -1, "day", "2023-02-03"],
  ["not beyond the end", "2024-09-10", 7, "day", "2024-09-10"],
  ["not before the beginning", "2023-01-05", -7, "day", "2023-01-05"],
] as const)("steps %s", (_what, from, steps, unit, to) => {
  expect(dayText(stepDay(dayNumber(from), steps, unit, scale))).toBe(to);
});

test.each([
  ["on", 3, ["2023-01-11", "2023-01-13"]],
  ["back, as far as there are days", -30, ["2023-01-05", "2023-01-07"]],
])("moves a window %s", (_what, by, expected) => {
  const moved = moveBrush({ from: dayNumber("2023-01-08"), to: dayNumber("2023-01-10") }, by, scale);
  expect([dayText(moved.from), dayText(moved.to)]).toEqual(expected);
});
