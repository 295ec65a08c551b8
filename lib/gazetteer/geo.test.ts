import { describe, expect, test } from "vitest";
import { bearing, distanceKm, turnBetween } from "./geo";

const HOME = { lat: 48, lon: 37 };

describe("distance", () => {
  test.each([
    ["nothing, to itself", HOME, 0],
    ["111 km a degree, to the north", { lat: 49, lon: 37 }, 111.2],
    ["less a degree, to the east", { lat: 48, lon: 38 }, 74.4],
    ["half the globe, to the other side", { lat: -48, lon: -143 }, 20015.1],
  ])("is %s", (_what, there, km) => {
    expect(distanceKm(HOME, there)).toBeCloseTo(km, 1);
    expect(distanceKm(there, HOME)).toBeCloseTo(km, 1);
  });

  test("is short across the date line", () => {
    expect(distanceKm({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeCloseTo(22.2, 1);
  });
});

describe("bearing", () => {
  test.each([
    ["north", { lat: 49, lon: 37 }, 0],
    ["east", { lat: 48, lon: 38 }, 89.6],
    ["south", { lat: 47, lon: 37 }, 180],
    ["west", { lat: 48, lon: 36 }, 270.4],
    ["north-east", { lat: 48.1, lon: 37.15 }, 45],
  ])("is that of %s", (_what, there, degrees) => {
    expect(Math.abs(bearing(HOME, there) - degrees)).toBeLessThan(0.5);
  });
});

describe("turn", () => {
  test.each([
    [10, 350, 20],
    [350, 10, 20],
    [0, 180, 180],
    [90, 90, 0],
    [0, 360, 0],
    [45, 270, 135],
  ])("between %d and %d is %d", (a, b, turn) => {
    expect(turnBetween(a, b)).toBe(turn);
  });
});
