import { describe, expect, test } from "vitest";
import { dayOf, lastOfMonth, toDay, toNumber, weekdayOf } from "./calendar";

describe("a day as a number", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2024-02-29", 19782],
    ["2024-03-31", 19813],
    ["2100-03-01", 47541],
  ])("%s is %d, and back", (day, number) => {
    expect(toNumber(day)).toBe(number);
    expect(toDay(number)).toBe(day);
  });

  test.each(["", "2024-13-01", "2024-00-10", "2024-03-32", "2024-3-14", "2024-03-14T12:00", "soon"])(
    "“%s” is none",
    (day) => {
      expect(toNumber(day)).toBeNaN();
    },
  );

  test.each([
    ["2023-12-31", "2024-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2024-03-30", "2024-03-31"],
    ["2024-10-27", "2024-10-28"],
  ])("the day after %s is %s, also where clocks are changed", (day, next) => {
    expect(toDay(toNumber(day) + 1)).toBe(next);
    expect(toNumber(next) - toNumber(day)).toBe(1);
  });
});

test.each([
  ["2024-03-14", 4],
  ["2024-03-16", 6],
  ["2024-03-17", 0],
  ["1970-01-01", 4],
  ["1969-12-28", 0],
  ["1969-12-27", 6],
  ["2000-02-29", 2],
])("%s is weekday %d", (day, weekday) => {
  expect(weekdayOf(toNumber(day))).toBe(weekday);
});

describe("a day by its parts", () => {
  test.each([
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [2023, 12, 31, "2023-12-31"],
    [2023, 1, 1, "2023-01-01"],
    [987, 6, 5, "0987-06-05"],
  ])("%d, %d, %d", (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 2, 30],
    [2023, 4, 31],
    [2023, 11, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, -1, 1],
    [2023, 5, 0],
    [2023, 5, 45],
    [2023, 5, 1.5],
  ])("%d, %d, %d is none", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });
});

test.each([
  [2024, 2, "2024-02-29"],
  [2023, 2, "2023-02-28"],
  [1900, 2, "1900-02-28"],
  [2023, 12, "2023-12-31"],
  [2023, 1, "2023-01-31"],
  [2023, 4, "2023-04-30"],
  [2023, 11, "2023-11-30"],
])("the last day of month %d-%d is %s", (year, month, day) => {
  expect(lastOfMonth(year, month)).toBe(day);
});
