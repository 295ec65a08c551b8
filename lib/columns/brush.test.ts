import { expect, test } from "vitest";
import { dayNumber, dayText } from "@/lib/filter/days";
import { type Brush, middleOf, moveBrush, slideBrush, stepDay, toBrush, toRange, zoomBrush } from "./brush";
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
  ["a quarter on, over the fold", "2023-02-03", 1, "quarter", "2024-09-04"],
  ["a quarter back, to the beginning", "2023-02-03", -1, "quarter", "2023-01-05"],
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

const brush = (from: string, to: string): Brush => ({ from: dayNumber(from), to: dayNumber(to) });
const words = ({ from, to }: Brush) => [dayText(from), dayText(to)];
const all = toBrush({}, scale);

test.each([
  ["on", 0.5, ["2023-01-15", "2023-01-24"]],
  ["back, as far as there are days", -2, ["2023-01-05", "2023-01-14"]],
  ["on by a day at least", 0.01, ["2023-01-11", "2023-01-20"]],
  ["back by a day at least", -0.01, ["2023-01-09", "2023-01-18"]],
])("slides a window by a share of its width %s", (_what, share, expected) => {
  expect(words(slideBrush(brush("2023-01-10", "2023-01-19"), share, scale))).toEqual(expected);
});

test("slides over the fold in a few steps, and no further than all days", () => {
  let window = brush("2023-01-25", "2023-02-03");
  for (let turns = 0; turns < 20; turns += 1) window = slideBrush(window, 0.25, scale);
  expect(words(window)).toEqual(["2024-09-01", "2024-09-10"]);
  expect(slideBrush(all, 0.5, scale)).toEqual(all);
});

test.each([
  ["narrows around a day", "2023-01-08", "2023-01-28", 0.5, "2023-01-18", ["2023-01-13", "2023-01-23"]],
  ["narrows around its first day", "2023-01-08", "2023-01-27", 0.5, "2023-01-08", ["2023-01-08", "2023-01-17"]],
  [
    "narrows at its end, pointed at from beyond",
    "2023-01-08",
    "2023-01-27",
    0.5,
    "2024-09-08",
    ["2023-01-18", "2023-01-27"],
  ],
  ["widens around a day", "2023-01-16", "2023-01-20", 3, "2023-01-18", ["2023-01-11", "2023-01-25"]],
  ["widens as far as there are days", "2023-01-16", "2023-01-20", 99, "2023-01-18", ["2023-01-05", "2024-09-10"]],
  ["narrows by a day at least", "2023-01-16", "2023-01-17", 0.9, "2023-01-16", ["2023-01-16", "2023-01-16"]],
  ["widens by a day at least", "2023-01-16", "2023-01-16", 1.1, "2023-01-16", ["2023-01-15", "2023-01-17"]],
  ["never narrows below a day", "2023-01-16", "2023-01-16", 0.1, "2023-01-16", ["2023-01-16", "2023-01-16"]],
  ["stays", "2023-01-16", "2023-01-17", 1, "2023-01-16", ["2023-01-16", "2023-01-17"]],
  ["leaves a fold as it narrows", "2023-01-28", "2024-09-10", 0.5, "2024-09-09", ["2024-09-04", "2024-09-09"]],
  ["crosses a fold as it widens", "2023-02-01", "2023-02-03", 3, "2023-02-03", ["2023-01-27", "2024-09-04"]],
] as const)("%s", (_what, from, to, factor, at, expected) => {
  expect(words(zoomBrush(brush(from, to), factor, dayNumber(at), scale))).toEqual(expected);
});

test("wherever it is pointed at, it stays within all days, the right way round, and comes to one day and to all", () => {
  for (let day = all.from - 5; day <= all.to + 5; day += 1) {
    let window = all;
    for (let turns = 0; turns < 60; turns += 1) {
      const next = zoomBrush(window, 0.8, day, scale);
      expect(next.from >= window.from && next.to <= window.to && next.from <= next.to).toBe(true);
      window = next;
    }
    expect(window.to).toBe(window.from);
    for (let turns = 0; turns < 60; turns += 1) window = zoomBrush(window, 1.25, day, scale);
    expect(window).toEqual(all);
  }
});

test.each([0.5, 0.8, 0.95])("to narrow by %d and widen again comes back to within a day", (factor) => {
  const window = brush("2023-01-08", "2023-01-30");
  for (let day = window.from; day <= window.to; day += 1) {
    const back = zoomBrush(zoomBrush(window, factor, day, scale), 1 / factor, day, scale);
    expect(Math.abs(back.from - window.from)).toBeLessThanOrEqual(1);
    expect(Math.abs(back.to - window.to)).toBeLessThanOrEqual(1);
  }
});

test("a range of days that are not drawn is zoomed from the nearest that are", () => {
  expect(words(zoomBrush(brush("2010-01-01", "2011-01-01"), 0.8, all.to, scale))).toEqual(["2023-01-05", "2023-01-05"]);
  const folded = zoomBrush(brush("2023-06-01", "2023-07-01"), 1.25, dayNumber("2023-06-15"), scale);
  expect(folded.from <= folded.to && folded.from >= all.from && folded.to <= all.to).toBe(true);
});

test("the middle is that of what is drawn", () => {
  expect(dayText(middleOf(brush("2023-01-08", "2023-01-12"), scale))).toBe("2023-01-10");
  expect(dayText(middleOf(all, scale))).toBe("2023-01-24");
});
