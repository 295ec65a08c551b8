import { expect, test } from "vitest";
import { isWithin, readBox, roundBox, writeBox } from "./box";

const box = { west: 37.5, south: 48, east: 38.25, north: 48.75 };

test.each([
  ["37.5,48,38.25,48.75", box],
  [" 37.5, 48, 38.25, 48.75 ", box],
  ["37.50001,48.00004,38.25,48.74999", { ...box, north: 48.75 }],
  ["-180,-90,180,90", { west: -180, south: -90, east: 180, north: 90 }],
  ["-0.00001,0,0,0", { west: 0, south: 0, east: 0, north: 0 }],
])("reads %j", (text, expected) => {
  expect(readBox(text)).toEqual(expected);
});

test.each([
  ["three numbers", "37.5,48,38.25"],
  ["five numbers", "37.5,48,38.25,48.75,1"],
  ["an edge that is missing", "37.5,,38.25,48.75"],
  ["words", "west,south,east,north"],
  ["numbers as only machines write them", "0x10,48,1e2,48.75"],
  ["a box off the globe", "37.5,48,38.25,91"],
  ["west and east exchanged", "38.25,48,37.5,48.75"],
  ["north and south exchanged", "37.5,48.75,38.25,48"],
  ["nothing", ""],
])("reads no box of %s", (_what, text) => {
  expect(readBox(text)).toBeNull();
});

test("a box written and read again is the same", () => {
  expect(readBox(writeBox(box))).toEqual(box);
});

test("what a map shows beyond the globe is left out, and more decimals than a screen can show", () => {
  expect(roundBox({ west: -200, south: -91.5, east: 38.123456, north: 120 })).toEqual({
    west: -180,
    south: -90,
    east: 38.1235,
    north: 90,
  });
});

test.each([
  ["in the middle", { lat: 48.5, lon: 38 }, true],
  ["on an edge", { lat: 48, lon: 37.5 }, true],
  ["north of it", { lat: 48.8, lon: 38 }, false],
  ["west of it", { lat: 48.5, lon: 37 }, false],
])("a point %s", (_where, point, expected) => {
  expect(isWithin(box, point)).toBe(expected);
});
