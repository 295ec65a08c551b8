import { expect, test } from "vitest";
import { dayNumber, dayText } from "@/lib/filter/days";
import { shownOf } from "./columns.sample";
import { createScale } from "./scale";

const stretches = (...days: Parameters<typeof shownOf>) =>
  createScale(shownOf(...days))?.stretches.map(({ from, to }) => [dayText(from), dayText(to)]);

test("undated claims have no scale", () => {
  expect(createScale(shownOf(null))).toBeNull();
  expect(createScale(shownOf())).toBeNull();
});

test.each([
  ["one day has rest around it", ["2023-01-28"], [["2023-01-25", "2023-01-31"]]],
  ["a month is one stretch", ["2023-01-01", "2023-01-31"], [["2022-12-29", "2023-02-03"]]],
  [
    "an empty year is folded",
    ["2023-01-08", "2023-01-31", "2024-09-07"],
    [
      ["2023-01-05", "2023-02-03"],
      ["2024-09-04", "2024-09-10"],
    ],
  ],
])("%s", (_what, days, expected) => {
  expect(stretches(...days)).toEqual(expected);
});

test.each([
  ["two months of silence", ["2023-01-01", "2023-03-01"]],
  ["a pause that is short in a long war", [["2020-01-01", "2021-06-01"], "2021-12-01"]],
] as [string, Parameters<typeof shownOf>][])("%s is not folded", (_what, days) => {
  expect(stretches(...days)).toHaveLength(1);
});

test("of many pauses the three longest are folded", () => {
  const days = ["2020-01-01", "2020-04-01", "2021-01-01", "2021-04-15", "2022-04-15", "2024-01-01"];
  expect(stretches(...days)).toEqual([
    ["2019-12-29", "2020-04-04"],
    ["2020-12-29", "2021-04-18"],
    ["2022-04-12", "2022-04-18"],
    ["2023-12-29", "2024-01-04"],
  ]);
});

test("a doubt of a year is not empty time", () => {
  expect(stretches(["2023-01-01", "2023-12-31"], "2024-01-15")).toHaveLength(1);
});

const scale = createScale(shownOf("2023-01-08", "2023-01-31", "2024-09-07"));
if (!scale) throw new Error("dated claims have a scale");

test.each(["2023-01-05", "2023-01-08", "2023-01-31", "2023-02-03", "2024-09-04", "2024-09-07", "2024-09-10"])(
  "%s is where it is drawn, at both its edges",
  (text) => {
    const day = dayNumber(text);
    const width = scale.x(day + 1) - scale.x(day);
    expect(width).toBeGreaterThan(0);
    expect(dayText(scale.day(scale.x(day)))).toBe(text);
    expect(dayText(scale.day(scale.x(day) + width * 0.99))).toBe(text);
  },
);

test("days run from 0 to 1 and never back, also through the fold", () => {
  const days = Array.from({ length: 640 }, (_, at) => dayNumber("2023-01-01") + at);
  const positions = days.map(scale.x);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect([positions[0], positions.at(-1)]).toEqual([0, 1]);
});

test("a position in the fold is a day of the empty time, one beyond the ends an end", () => {
  const fold = (scale.x(dayNumber("2023-02-04")) + scale.x(dayNumber("2024-09-04"))) / 2;
  expect(dayText(scale.day(fold)) > "2023-02-03" && dayText(scale.day(fold)) < "2024-09-04").toBe(true);
  expect([dayText(scale.day(-1)), dayText(scale.day(2))]).toEqual(["2023-01-05", "2024-09-10"]);
});
