import { expect, test } from "vitest";
import { dayNumber, dayText, formatDay, formatSpan, formatWhen } from "./days";

test.each([
  ["2023-01-31", "31 January 2023", "31 Jan 2023"],
  ["2024-02-29", "29 February 2024", "29 Feb 2024"],
  ["2022-12-01", "1 December 2022", "1 Dec 2022"],
])("says the day %s", (day, long, short) => {
  expect([formatDay(day), formatDay(day, "short")]).toEqual([long, short]);
});

test.each([
  ["2023-01-31", "2023-01-31", "31 January 2023"],
  ["2023-01-08", "2023-01-31", "8–31 January 2023"],
  ["2023-01-28", "2023-02-03", "28 January – 3 February 2023"],
  ["2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023"],
])("says the span %s to %s", (from, to, words) => {
  expect(formatSpan(from, to)).toBe(words);
});

test.each([
  ["2023-01-31", "2023-01-31", "day", "31 January 2023"],
  ["2023-01-31", null, "day", "31 January 2023"],
  ["2023-01-01", "2023-01-31", "month", "January 2023"],
  ["2023-01-01", "2023-01-24", "month", "January 2023"],
  ["2022-12-20", "2023-01-10", "month", "20 December 2022 – 10 January 2023"],
  ["2023-01-02", "2023-01-08", "week", "2–8 January 2023"],
  ["2022-01-01", "2022-12-31", "year", "2022"],
  [null, null, "unknown", "undated"],
] as const)("says no more than is known of %s–%s (%s)", (from, to, precision, words) => {
  expect(formatWhen({ from, to, precision })).toBe(words);
});

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2023-01-31", 19388],
  ["2024-02-29", 19782],
  ["2024-03-31", 19813],
])("%s is day %i, wherever the reader is", (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayText(number)).toBe(day);
});
