import { expect, test } from "vitest";
import { toColumns } from "@/lib/columns/build";
import { select } from "@/lib/columns/select";
import { toSpots } from "@/lib/columns/spots";
import { NO_FILTER } from "@/lib/filter/query";
import type { EventView } from "@/lib/view/event";
import { eventView } from "@/lib/view/event.sample";
import { createClusters } from "./clusters";
import { countWords } from "./count-words";
import { aloneFrom, type Mark, marksIn, opensAt, sizeOf } from "./marks";
import { nearestMark, nextMark } from "./next-mark";

/** `events` events at a settlement. */
function at(id: string, lat: number, lon: number, events = 1): EventView[] {
  const place = { id, name: id, admin1: "", lat, lon };
  return Array.from({ length: events }, (_, n) => eventView({ id: `${id}${n}`, place }));
}

/** A flat world of `scale` pixels a degree. */
function view(zoom: number, scale: number) {
  const box = { west: 20, south: 40, east: 45, north: 55 };
  return { zoom, box, pixel: ({ lat, lon }: { lat: number; lon: number }) => ({ x: lon * scale, y: -lat * scale }) };
}

function drawn(events: EventView[], seen: ReturnType<typeof view>) {
  const shown = select(toColumns(events), NO_FILTER);
  const clusters = createClusters(shown.columns.places);
  const spots = toSpots(shown);
  return { spots, clusters, marks: marksIn(spots, clusters, seen) };
}

const near = [...at("a", 48.5, 38), ...at("b", 48.51, 38.01)];

test("settlements that would touch are one mark, near enough they are two", () => {
  expect(drawn(near, view(7, 90)).marks.map(({ places }) => places.length)).toEqual([2]);
  expect(drawn(near, view(14, 11_650)).marks.map(({ places }) => places.length)).toEqual([1, 1]);
});

test("a mark says how near one must go to see it apart", () => {
  const { spots, clusters, marks } = drawn(near, view(7, 90));
  const zoom = opensAt(marks[0] as Mark, spots, clusters, 7);
  expect(zoom).toBeGreaterThan(7);
  expect(drawn(near, view(zoom, 6000)).marks).toHaveLength(2);
});

test("to see apart what would still touch one must go nearer", () => {
  const { spots, clusters, marks } = drawn([...at("a", 48, 38, 3), ...at("b", 48, 38.34)], view(6, 45));
  expect(opensAt(marks[0] as Mark, spots, clusters, 6)).toBe(8);
});

test("a mark keeps its name while it holds the same settlements", () => {
  expect(drawn(near, view(6, 45)).marks[0]?.key).toBe(drawn(near, view(7, 90)).marks[0]?.key);
});

test("a mark stands in the middle of what it shows, where one settlement shows nothing at the other", () => {
  const columns = toColumns(near);
  const shown = select(columns, { ...NO_FILTER, place: ["b"] });
  const [mark] = marksIn(toSpots(shown), createClusters(columns.places), view(7, 90));
  expect(mark).toMatchObject({ lat: 48.51, lon: 38.01, events: 1, isExact: true });
});

test("a mark is named by the settlement of which it shows most", () => {
  const [mark] = drawn([...at("a", 48.5, 38), ...at("b", 48.51, 38.01, 3)], view(7, 90)).marks;
  expect(mark).toMatchObject({ places: [0, 1], main: 1 });
});

test("what is not in view is not drawn", () => {
  expect(drawn(at("far", 10, 10), view(7, 90)).marks).toEqual([]);
  expect(drawn([], view(7, 90)).marks).toEqual([]);
});

test("marks that still touch are joined, the smaller to the larger", () => {
  const { marks } = drawn([...at("a", 48, 38, 3), ...at("b", 48, 38.6)], view(7, 40));
  expect(marks).toMatchObject([{ events: 4, lat: 48, lon: 38 }]);
});

test.each([
  [1, true, 26],
  [1, false, 40],
  [4, false, 38],
  [10_000, false, 50],
])("%i events, exact: %s, are drawn %i pixels wide", (events, isExact, size) => {
  expect(sizeOf({ events, isExact })).toBe(size);
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

test.each([
  [999, "999"],
  [1000, "1.0k"],
  [9999, "9.9k"],
  [12_345, "12k"],
  [1_250_000, "1.2m"],
])("%i is written %s", (count, words) => {
  expect(countWords(count)).toBe(words);
});

const cross = drawn([...at("middle", 48, 38), ...at("east", 48, 40), ...at("north", 49.5, 38.2)], view(14, 100)).marks;
const named = (name: string) => cross.find(({ lat, lon }) => `${lat} ${lon}` === name) as Mark;

test.each([
  ["ArrowRight", "48 40"],
  ["ArrowUp", "49.5 38.2"],
])("%s goes to the next mark", (key, name) => {
  expect(nextMark(cross, view(14, 100), named("48 38"), key)).toBe(named(name));
});

test("where there is no mark ahead, none is next", () => {
  expect(nextMark(cross, view(14, 100), named("48 38"), "ArrowLeft")).toBeNull();
});

test("the pointer is on a mark or on none", () => {
  const { x, y } = view(14, 100).pixel({ lat: 48, lon: 38 });
  expect(nearestMark(cross, view(14, 100), { x: x + 10, y }, true)).toBe(named("48 38"));
  expect(nearestMark(cross, view(14, 100), { x: x + 40, y }, true)).toBeNull();
  expect(nearestMark(cross, view(14, 100), { x: x + 40, y })).toBe(named("48 38"));
});
