import { expect, test } from "vitest";
import { UNDATED } from "./columns";
import { orderBy } from "./order";

test.each([
  ["oldest first, the undated last", [7, UNDATED, 5], [2, 0, 1]],
  ["rows of one day as they come", [5, 4, 5, 4], [1, 3, 0, 2]],
  ["days before 1970", [1, -3, 0], [1, 2, 0]],
  ["the undated alone", [UNDATED, UNDATED], [0, 1]],
  ["nothing", [], []],
])("rows in order: %s", (_what, days, expected) => {
  expect([...orderBy(Int32Array.from(days))]).toEqual(expected);
});

test("rows of one rank stay as they were", () => {
  expect([...orderBy(Int32Array.of(7, 5, 7), Int32Array.of(2, 1, 0))]).toEqual([1, 2, 0]);
  expect([...orderBy(Int32Array.of(-7, UNDATED, -9), Int32Array.of(0, 1, 2))]).toEqual([2, 0, 1]);
});
