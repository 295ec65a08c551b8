import { expect, test } from "vitest";
import { countDays, sayDay, sayDays } from "./day";

test.each([
  ["2023-01-31", "31 January 2023"],
  ["2024-02-29", "29 February 2024"],
  ["2023-10-05", "5 October 2023"],
])("says the day %s", (day, words) => {
  expect(sayDay(day)).toBe(words);
});

test.each(["yesterday", "2023-13-01", "2023-1-1", ""])("leaves %j as it is: it is no day", (text) => {
  expect(sayDay(text)).toBe(text);
});

test.each([
  ["2023-01-31", "2023-01-31", "31 January 2023"],
  ["2023-01-01", "2023-01-31", "January 2023"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2023-01-08", "2023-01-31", "8–31 January 2023"],
  ["2023-01-28", "2023-02-03", "28 January – 3 February 2023"],
  ["2022-12-28", "2023-01-03", "28 December 2022 – 3 January 2023"],
  ["2022-01-01", "2022-12-31", "2022"],
])("says the days %s to %s", (from, to, words) => {
  expect(sayDays(from, to)).toBe(words);
});

test("takes no part of a month for the whole of it", () => {
  expect(sayDays("2024-02-01", "2024-02-28")).toBe("1–28 February 2024");
});

test("says which end is open", () => {
  expect(sayDays("2023-01-08", null)).toBe("since 8 January 2023");
  expect(sayDays(null, "2023-01-08")).toBe("until 8 January 2023");
  expect(sayDays(null, null)).toBe("day unknown");
});

test.each([
  ["2023-01-28", "2023-01-31", 3],
  ["2023-03-25", "2023-03-27", 2],
  ["2023-01-31", "2023-01-28", -3],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-01-28", "2023-01-28", 0],
])("counts the days from %s to %s", (from, to, days) => {
  expect(countDays(from, to)).toBe(days);
});
