import { expect, test } from "vitest";
import { rowsIn } from "./use-window";

test.each([
  ["the first rows at the top", 0, 300, 1000, { from: 0, to: 9 }],
  ["those in the middle, and some around them", 50_000, 300, 1000, { from: 494, to: 509 }],
  ["no more than there are", 99_900, 300, 1000, { from: 993, to: 1000 }],
  ["none of a list that is far above", 200_000, 300, 1000, { from: 1000, to: 1000 }],
  ["none of a list that is far below", -200_000, 300, 1000, { from: 0, to: 0 }],
  ["all of a short list", 0, 300, 4, { from: 0, to: 4 }],
])("draws %s", (_what, top, room, count, expected) => {
  expect(rowsIn(top, room, count, 100)).toEqual(expected);
});
