import { expect, test } from "vitest";
import { frameAround } from "./frame";

const SIZE = { width: 400, height: 260 };
const BAKHMUT = { lat: 48.6, lon: 38 };
const LVIV = { lat: 49.84, lon: 24.03 };

test("one point is in the middle, with some of what is around it", () => {
  const frame = frameAround([BAKHMUT], SIZE);
  expect(frame.zoom).toBe(9);
  const { x, y } = frame.pixel(BAKHMUT);
  expect([Math.round(x), Math.round(y)]).toEqual([200, 130]);
});

test("all points are shown, and their marks with them", () => {
  const frame = frameAround([BAKHMUT, LVIV], SIZE);
  expect(frame.zoom).toBeLessThan(9);
  for (const { x, y } of [BAKHMUT, LVIV].map(frame.pixel)) {
    expect(x).toBeGreaterThanOrEqual(33.9);
    expect(x).toBeLessThanOrEqual(SIZE.width - 33.9);
    expect(y).toBeGreaterThan(34);
    expect(y).toBeLessThan(SIZE.height - 34);
  }
  expect(frame.pixel(LVIV).x).toBeLessThan(frame.pixel(BAKHMUT).x);
});

test("it never goes so far away that the basemap is small in it", () => {
  expect(frameAround([BAKHMUT, { lat: 10, lon: -170 }], SIZE).zoom).toBe(3);
});
