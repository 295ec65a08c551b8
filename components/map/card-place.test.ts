import { expect, test } from "vitest";
import { placeCard } from "./card-place";

const card = { width: 100, height: 80 };
const frame = { width: 400, height: 300 };

test.each([
  ["above its mark", { x: 200, y: 200 }, { x: 150, y: 100 }],
  ["below it, where above is no room", { x: 200, y: 60 }, { x: 150, y: 80 }],
  ["within the map at its left edge", { x: 20, y: 200 }, { x: 8, y: 100 }],
  ["within the map at its right edge", { x: 390, y: 200 }, { x: 292, y: 100 }],
])("a card goes %s", (_where, mark, expected) => {
  expect(placeCard({ ...mark, size: 24 }, card, frame)).toEqual(expected);
});

test.each([
  ["right of it", { x: 100, y: 70 }, { x: 120, y: 30 }],
  ["left of it", { x: 320, y: 70 }, { x: 200, y: 30 }],
])("on a low map a card goes %s", (_where, mark, expected) => {
  expect(placeCard({ ...mark, size: 24 }, card, { width: 400, height: 140 })).toEqual(expected);
});

test.each([
  ["the map has no room", { x: 60, y: 50 }, { width: 120, height: 100 }],
  ["its mark is left of the view", { x: -5, y: 200 }, frame],
  ["its mark is below the view", { x: 200, y: 301 }, frame],
])("there is no card where %s", (_why, mark, size) => {
  expect(placeCard({ ...mark, size: 24 }, card, size)).toBeNull();
});

test("wherever a mark is, its card covers none of it and stays within the map", () => {
  const size = 40;
  for (let x = 0; x <= frame.width; x += 20)
    for (let y = 0; y <= frame.height; y += 20) {
      const at = placeCard({ x, y, size }, card, frame);
      if (!at) throw new Error(`no card at ${x}, ${y}`);
      const isBeside = Math.abs(at.x + card.width / 2 - x) >= (card.width + size) / 2;
      const isAboveOrBelow = Math.abs(at.y + card.height / 2 - y) >= (card.height + size) / 2;
      expect(isBeside || isAboveOrBelow, `${x}, ${y}`).toBe(true);
      expect(
        Math.min(at.x, at.y, frame.width - at.x - card.width, frame.height - at.y - card.height),
      ).toBeGreaterThanOrEqual(8);
    }
});
