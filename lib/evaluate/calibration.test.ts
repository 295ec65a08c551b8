import { expect, test } from "vitest";
import { calibrate } from "./calibration";

test("counts the right ones of each range of confidence", () => {
  const judged = [
    { confidence: 0.9, right: true },
    { confidence: 1, right: true },
    { confidence: 0.89, right: false },
    { confidence: 0.8, right: true },
  ];
  expect(calibrate(judged)).toEqual([
    { from: 0.8, to: 0.9, claims: 2, right: 1 },
    { from: 0.9, to: 1, claims: 2, right: 2 },
  ]);
});

test("has no row for a range without claims", () => {
  expect(calibrate([])).toEqual([]);
  expect(calibrate([{ confidence: 0.1, right: false }])).toEqual([{ from: 0, to: 0.5, claims: 1, right: 0 }]);
});
