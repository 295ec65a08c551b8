import { expect, test } from "vitest";
import { joinSpots } from "./join-spots";

const frame = { pixel: ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon, y: lat }) };
const spot = (lon: number, count: number, given = {}) => ({ lat: 0, lon, count, label: `at ${lon}`, ...given });

test("what stands alone stays as it is", () => {
  const joined = joinSpots([spot(0, 1, { href: "/places/a" }), spot(100, 9)], frame);
  expect(joined.map(({ label, href, x }) => [label, href, x])).toEqual([
    ["at 100", undefined, 100],
    ["at 0", "/places/a", 0],
  ]);
});

test("what would touch is one, at the largest, and leads nowhere", () => {
  const [joined, ...others] = joinSpots(
    [
      spot(0, 1, { href: "/places/a", sides: [{ side: "RU", count: 2 }] }),
      spot(10, 5, { href: "/places/b", name: "Varen", sides: [{ side: "UA", count: 7 }] }),
      spot(20, 1, { glyph: { status: "one-sided", sides: ["RU"], unverified: false } }),
    ],
    frame,
  );
  expect(others).toEqual([]);
  expect(joined).toMatchObject({
    label: "at 10, and 2 more near it",
    count: 7,
    x: 10,
    sides: [
      { side: "RU", count: 3 },
      { side: "UA", count: 7 },
    ],
  });
  expect([joined?.href, joined?.name]).toEqual([undefined, undefined]);
});

test("places that remain possible stay so when they are joined", () => {
  expect(joinSpots([spot(0, 1, { isPossible: true }), spot(5, 1, { isPossible: true })], frame)[0]?.isPossible).toBe(
    true,
  );
  expect(joinSpots([spot(0, 1, { isPossible: true }), spot(5, 1)], frame)[0]?.isPossible).toBeUndefined();
});

test("what the map is about stays as it is, and tells what is near it", () => {
  const [main, ...others] = joinSpots(
    [spot(5, 90), { lat: 0, lon: 0, label: "Varen", name: "Varen", isMain: true }],
    frame,
  );
  expect(others).toEqual([]);
  expect(main).toMatchObject({ name: "Varen", label: "Varen, and 1 more near it", x: 0 });
});
