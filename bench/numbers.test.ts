import { expect, test } from "vitest";
import { percentile, round } from "./numbers";

test.each([
  [[3, 1, 2], 0.5, 2],
  [[5], 0.95, 5],
  [Array.from({ length: 100 }, (_, index) => index), 0.95, 95],
  [[1, 2], 1, 2],
])("of %j, %f lie below %f", (values, share, value) => {
  expect(percentile(values, share)).toBe(value);
});

test("nothing has no percentile", () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test("rounds to the digits that were measured", () => {
  expect([round(16.666), round(16.666, 1)]).toEqual([17, 16.7]);
});
