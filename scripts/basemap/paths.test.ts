import type { GeometryObject, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { toPaths } from "./paths.mjs";

/** How wide the world is drawn; its middle is 0° N 0° E. */
const WIDE = 2 ** 19;
const DEGREE = WIDE / 360;

const map = (objects: Partial<Topology["objects"]>): Topology => {
  const none: GeometryObject = { type: "MultiLineString", arcs: [] };
  const empty = { land: none, lakes: none, rivers: none, regions: none, borders: none };
  const towns: GeometryObject = { type: "GeometryCollection", geometries: [] };
  return { type: "Topology", arcs: [], objects: { ...empty, towns, ...objects } };
};

test("writes a line as steps from its first point, with y to the south", () => {
  const arcs = [
    [
      [0, 0],
      [9, 0],
      [9, -9],
    ],
  ];
  const { rivers } = toPaths({ ...map({ rivers: { type: "LineString", arcs: [0] } }), arcs });
  const [nine, south] = [Math.round(9 * DEGREE), 13161];
  expect(rivers).toEqual([
    {
      path: `M${WIDE / 2} ${WIDE / 2}l${nine} 0 0 ${south}`,
      box: [WIDE / 2, WIDE / 2, WIDE / 2 + nine, WIDE / 2 + south],
    },
  ]);
});

test("closes each ring of an area, holes too, and keeps it in one piece", () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const arcs = [square(0, 9), square(3, 6)];
  const { land } = toPaths({ ...map({ land: { type: "Polygon", arcs: [[0], [1]] } }), arcs });
  expect(land).toHaveLength(1);
  expect(land[0].path.match(/M[^Mz]+z/g)).toHaveLength(2);
});

test("cuts a long line into pieces that meet", () => {
  const arcs = [Array.from({ length: 250 }, (_, at) => [at / 10, 0])];
  const { borders } = toPaths({ ...map({ borders: { type: "MultiLineString", arcs: [[0]] } }), arcs });
  const boxes: number[][] = borders.map(({ box }: { box: number[] }) => box);
  expect(boxes).toHaveLength(3);
  expect(boxes[1]?.[0]).toBe(boxes[0]?.[2]);
  expect(boxes[2]?.[0]).toBe(boxes[1]?.[2]);
});

test("leaves out what is too small to be seen", () => {
  const arcs = [
    [
      [0, 0],
      [1e-5, 0],
      [0, 1e-5],
      [0, 0],
    ],
    [
      [5, 5],
      [5, 5.00001],
    ],
  ];
  const { lakes, rivers } = toPaths({
    ...map({ lakes: { type: "Polygon", arcs: [[0]] }, rivers: { type: "LineString", arcs: [1] } }),
    arcs,
  });
  expect([lakes, rivers]).toEqual([[], []]);
});
