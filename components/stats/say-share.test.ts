import { expect, test } from "vitest";
import { sayShare } from "./say-share";

test.each([
  [1, 3, "33 %"],
  [0, 5, "0 %"],
  [5, 5, "100 %"],
  [1, 1000, "under 1 %"],
  [999, 1000, "over 99 %"],
  [0, 0, "–"],
])("%d of %d is %s", (part, whole, words) => {
  expect(sayShare(part, whole)).toBe(words);
});
