import { expect, test } from "vitest";
import { isWithin } from "../box";
import { readBbox } from "./bbox";

const box = { west: 37.5, south: 48, east: 38.25, north: 48.75 };

test.each([
  ["37.5,48,38.25,48.75", box],
  [" 37.5, 48, 38.25, 48.75", box],
  ["37.5,48,0,38.25,48.75,100", box],
  ["3.75e1,4.8E+1,38.25,48.75", box],
  ["-180,-90,180,90", { west: -180, south: -90, east: 180, north: 90 }],
  ["-540,-100,540,100", { west: -540, south: -100, east: 540, north: 100 }],
  ["170,-10,-170,10", { west: 170, south: -10, east: -170, north: 10 }],
])("reads %j", (text, expected) => {
  expect(readBbox(text)).toEqual(expected);
});

test.each([
  ["nothing", ""],
  ["three numbers", "37.5,48,38.25"],
  ["five numbers", "37.5,48,38.25,48.75,1"],
  ["seven numbers", "1,2,3,4,5,6,7"],
  ["an edge that is missing", "37.5,,38.25,48.75"],
  ["words", "west,south,east,north"],
  ["what is no finite number", "37.5,48,38.25,1e999"],
  ["numbers as only machines write them", "0x10,48,38,49"],
  ["north and south exchanged", "37.5,48.75,38.25,48"],
  ["top and bottom exchanged", "37.5,48,100,38.25,48.75,0"],
])("reads no box of %s", (_what, text) => {
  expect(readBbox(text)).toBeNull();
});

test.each([
  ["east of its west edge", 175, true],
  ["west of its east edge", -175, true],
  ["on an edge", -170, true],
  ["on the other side of the world", 38, false],
])("a box over the antimeridian and a point %s", (_where, lon, expected) => {
  expect(isWithin({ west: 170, south: -10, east: -170, north: 10 }, { lat: 0, lon })).toBe(expected);
});
