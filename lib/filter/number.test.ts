import { expect, test } from "vitest";
import { count, formatNumber } from "./number";

test("digits stand in groups of three", () => {
  const said = [0, 7, 999, 1000, 12_345, 1_000_000, 1_234_567].map(formatNumber);
  expect(said).toEqual(["0", "7", "999", "1,000", "12,345", "1,000,000", "1,234,567"]);
});

test("a number is said as the platform says it", () => {
  for (let number = 1; number < 1e12; number *= 7) expect(formatNumber(number)).toBe(number.toLocaleString("en-GB"));
});

test("one has a noun without s", () => {
  expect([count(0, "claim"), count(1, "claim"), count(2000, "claim")]).toEqual(["0 claims", "1 claim", "2,000 claims"]);
});
