import { expect, test } from "vitest";
import { dayNumber, dayText } from "@/lib/filter/days";
import { pressKey } from "./brush-keys";
import { shownOf } from "./columns.sample";
import { createScale, type Scale } from "./scale";

// 5 January – 3 February 2023.
const scale = createScale(shownOf("2023-01-08", "2023-01-31")) as Scale;
const days = { from: dayNumber("2023-01-10"), to: dayNumber("2023-01-18") };

test.each([
  ["ArrowRight", "from", ["2023-01-11", "2023-01-18"]],
  ["ArrowUp", "to", ["2023-01-10", "2023-01-19"]],
  ["ArrowLeft", "to", ["2023-01-10", "2023-01-17"]],
  ["PageDown", "to", ["2023-01-10", "2023-01-11"]],
  ["PageUp", "to", ["2023-01-10", "2023-01-25"]],
  ["Home", "from", ["2023-01-05", "2023-01-18"]],
  ["End", "to", ["2023-01-10", "2023-02-03"]],
  ["End", "from", ["2023-01-18", "2023-01-18"]],
  ["Home", "to", ["2023-01-10", "2023-01-10"]],
  ["+", "from", ["2023-01-11", "2023-01-17"]],
  ["=", "to", ["2023-01-11", "2023-01-17"]],
  ["-", "to", ["2023-01-09", "2023-01-19"]],
  ["−", "from", ["2023-01-09", "2023-01-19"]],
] as const)("%s on the end “%s”", (key, end, expected) => {
  const next = pressKey(key, { end, days, unit: "day", scale });
  expect(next && [dayText(next.from), dayText(next.to)]).toEqual(expected);
});

test.each(["Tab", "Enter", " ", "a", "toString"])("%s means nothing", (key) => {
  expect(pressKey(key, { end: "from", days, unit: "day", scale })).toBeNull();
});
