import { expect, test } from "vitest";
import { boxAround, overlap, placeLabels } from "./labels";

const frame = { width: 400, height: 200 };
const wish = (text: string, x: number, y: number, isMarked = false) => ({ text, x, y, dot: 5, size: 12, isMarked });
const placed = (...args: Parameters<typeof placeLabels>) =>
  placeLabels(...args).map(({ text, anchor }) => [text, anchor]);

test.each([
  ["beside its dot where there is room", wish("Varen", 100, 100), "right"],
  ["on the other side at the right edge", wish("Varen", 395, 100), "left"],
])("a name stands %s", (_where, name, anchor) => {
  expect(placed([name], [], frame)).toEqual([["Varen", anchor]]);
});

test("a name goes around a mark", () => {
  expect(placed([wish("Varen", 100, 100)], [boxAround(130, 100, 40)], frame)).toEqual([["Varen", "left"]]);
});

test("whoever comes first is named; who has no room is not", () => {
  const crowd = Array.from({ length: 9 }, (_, at) =>
    wish(`Town ${at}`, 200 + (at % 3) * 9, 100 + Math.floor(at / 3) * 9),
  );
  const names = placed(crowd, [], frame);
  expect(names[0]).toEqual(["Town 0", "right"]);
  expect(names.length).toBeLessThan(crowd.length);
});

test.each([
  ["off the map", wish("Varen", -20, 100), []],
  ["under a mark", wish("Varen", 100, 100), [boxAround(100, 100, 30)]],
])("a town is not named %s", (_where, name, taken) => {
  expect(placed([name], taken, frame)).toEqual([]);
});

test("the settlement of a mark is named beside it", () => {
  expect(placed([{ ...wish("Varen", 100, 100, true), dot: 18 }], [boxAround(100, 100, 30)], frame)).toEqual([
    ["Varen", "right"],
  ]);
});

test.each([
  [boxAround(0, 0, 10), boxAround(9, 0, 10), true],
  [boxAround(0, 0, 10), boxAround(10, 0, 10), false],
  [boxAround(0, 0, 10), boxAround(0, 30, 10), false],
])("boxes overlap or not", (one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
});
