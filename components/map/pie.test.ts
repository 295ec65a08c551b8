import { expect, test } from "vitest";
import { cutRing, slicePath } from "./pie";

test("a ring is cut by counts, without what there is none of", () => {
  expect(cutRing([1, 0, 3]).map(({ part }) => part)).toEqual([0, 2]);
});

test("halves meet at the top and at the bottom", () => {
  const [right, left] = cutRing([1, 1]).map(slicePath);
  expect(right).toMatch(/^M20 2A18 18 0 0 1 20 38L/);
  expect(left).toMatch(/^M20 38A18 18 0 0 1 20 2L/);
});

test("one side alone is a whole ring", () => {
  const [slice, ...others] = cutRing([0, 5]);
  expect(others).toEqual([]);
  expect(slice && slicePath(slice).match(/M/g)).toHaveLength(2);
});

test("nothing has no ring", () => {
  expect(cutRing([0, 0])).toEqual([]);
});
