import { expect, test } from "vitest";
import { clipLine, clipPolygon, unwrap } from "./clip.mjs";

const BOX = [0, 0, 10, 10];

function ring(first: number[], ...others: number[][]) {
  return [first, ...others, first];
}

test("cuts a polygon at the side of the box", () => {
  expect(clipPolygon([ring([5, 5], [15, 5], [15, 8], [5, 8])], BOX)).toEqual([ring([5, 5], [10, 5], [10, 8], [5, 8])]);
});

test("keeps a polygon that lies in the box, to the last digit", () => {
  const inside = ring([1.1, 1.1], [2.2, 1.1], [2.2, 2.2]);
  expect(clipPolygon([inside], BOX)).toEqual([inside]);
});

test("leaves nothing of a polygon outside the box", () => {
  expect(clipPolygon([ring([11, 1], [12, 1], [12, 2])], BOX)).toEqual([]);
});

test("cuts neighbours at the same point, whichever way round their common side runs", () => {
  const crossing = (line: number[][]) => clipPolygon([line], BOX)[0]?.find(([x]: number[]) => x === 10);
  const up = crossing(ring([9.3, 1.7], [10.9, 4.1], [9.3, 4.1]));
  const down = crossing(ring([10.9, 4.1], [9.3, 1.7], [10.9, 1.7]));
  expect(up?.[1]).toBe(down?.[1]);
});

test("cuts a line into the pieces in the box, each with the next point outside", () => {
  const line = [
    [-1, 1],
    [1, 1],
    [2, 1],
    [11, 1],
    [12, 2],
    [11, 3],
    [9, 3],
  ];
  expect(clipLine(line, BOX)).toEqual([
    [
      [-1, 1],
      [1, 1],
      [2, 1],
      [11, 1],
    ],
    [
      [11, 3],
      [9, 3],
    ],
  ]);
});

test("lets a ring run on over the date line", () => {
  const points = [
    [170, 65],
    [179, 66],
    [-179, 66],
    [-170, 65],
    [170, 65],
  ];
  expect(unwrap(points).map(([x]: number[]) => x)).toEqual([170, 179, 181, 190, 170]);
});

test("brings a ring that starts beyond the date line home", () => {
  const points = [
    [-179, 66],
    [179, 66],
    [100, 60],
    [30, 60],
    [-179, 66],
  ];
  expect(unwrap(points).map(([x]: number[]) => x)).toEqual([181, 179, 100, 30, 181]);
});

test("changes no ring that crosses nothing", () => {
  const points = [
    [30.123456789, 50.1],
    [31.2, 50.3],
    [30.123456789, 50.1],
  ];
  expect(unwrap(points)).toEqual(points);
});
