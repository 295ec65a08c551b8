import { expect, test } from "vitest";
import type { Spot } from "@/lib/columns/spots";
import { eventView } from "@/lib/view/event.sample";
import { aloneFrom, createMarks, sizeOf } from "./marks";

const place = (id: string, lat: number, lon: number) => ({ id, name: id, admin1: "", lat, lon });
const spot = (id: string, lat: number, lon: number, events = 1): Spot => {
  const at = place(id, lat, lon);
  return { place: at, events: Array.from({ length: events }, (_, n) => eventView({ id: `${id}${n}`, place: at })) };
};

/** A flat world of `scale` pixels a degree. */
function view(zoom: number, scale: number) {
  const box = { west: 20, south: 40, east: 45, north: 55 };
  return { zoom, box, pixel: ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon * scale, y: -lat * scale }) };
}

const near = [spot("a", 48.5, 38), spot("b", 48.51, 38.01)];

test("settlements that would touch are one mark, near enough they are two", () => {
  const marks = createMarks(near);
  expect(marks(view(7, 90)).map(({ spots }) => spots.length)).toEqual([2]);
  expect(marks(view(14, 11_650)).map(({ spots }) => spots.length)).toEqual([1, 1]);
});

test("a mark says how near one must go to see it apart", () => {
  const [mark] = createMarks(near)(view(7, 90));
  expect(mark?.opensAt).toBeGreaterThan(7);
  expect(createMarks(near)(view(mark?.opensAt ?? 0, 6000))).toHaveLength(2);
});

test("a mark keeps its name while it holds the same settlements", () => {
  const marks = createMarks(near);
  expect(marks(view(6, 45))[0]?.key).toBe(marks(view(7, 90))[0]?.key);
});

test("what is not in view is not drawn", () => {
  expect(createMarks([spot("far", 10, 10)])(view(7, 90))).toEqual([]);
  expect(createMarks([])(view(7, 90))).toEqual([]);
});

test("marks that still touch are joined, the smaller to the larger", () => {
  const marks = createMarks([spot("a", 48, 38, 3), spot("b", 48, 38.6)])(view(7, 40));
  expect(marks.map(({ spots }) => spots.map(({ place }) => place.id))).toEqual([["a", "b"]]);
});

test.each([
  [1, 26],
  [4, 38],
  [10_000, 50],
])("%i events are drawn %i pixels wide", (events, size) => {
  expect(sizeOf({ spots: [spot("a", 48, 38, events)] })).toBe(size);
});

test("the less exact the place, the larger the mark", () => {
  expect(sizeOf({ spots: [{ events: [eventView({ placePrecision: "area" })] }] })).toBe(40);
});

test("from some zoom on a point stands alone", () => {
  const zoom = aloneFrom({ lat: 48.5, lon: 38 }, [
    { lat: 48.5, lon: 38 },
    { lat: 48.5, lon: 38.1 },
    { lat: 50, lon: 30 },
  ]);
  expect(zoom).toBeCloseTo(8.9, 1);
  expect(aloneFrom({ lat: 48.5, lon: 38 }, [])).toBe(0);
});
