import { expect, test } from "vitest";
import { NO_FILTER } from "@/lib/filter/query";
import type { EventView } from "@/lib/view/event";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { select } from "./select";
import { countWithin, eventsAt, extentOf, toSpots } from "./spots";

const osk = { id: "osk", name: "Osk", admin1: "Osk Oblast", lat: 48, lon: 38 };
const varen = { id: "varen", name: "Varen", admin1: "Osk Oblast", lat: 50, lon: 36 };
const shown = (...events: EventView[]) => select(toColumns(events), NO_FILTER);
const war = shown(
  eventView({ id: "a", place: varen, claims: [claimMark({ side: "RU" }), claimMark({ side: "UA" })] }),
  eventView({ id: "b", place: null }),
  eventView({ id: "c", place: osk, claims: [claimMark({ side: "none" })] }),
  eventView({ id: "d", place: varen, claims: [claimMark({ side: "UA" })] }),
);

test("events are counted by settlement, those without a pin at none", () => {
  const { columns, events, spotCount, eventCount } = toSpots(war);
  expect(columns.places.map(({ id }, at) => [id, events[at]])).toEqual([
    ["osk", 1],
    ["varen", 2],
  ]);
  expect([spotCount, eventCount]).toEqual([2, 3]);
});

test("sides are counted by claims", () => {
  expect([...toSpots(war).sides]).toEqual([0, 0, 0, 1, 1, 2, 0, 0]);
});

test("the only event of a settlement is known", () => {
  const { columns, lastEvent } = toSpots(war);
  expect(columns.events.id.at(lastEvent[0] ?? -1)).toBe("c");
});

test("what is at a settlement can be listed", () => {
  expect([...eventsAt(war, 1)].map((row) => war.columns.events.id.at(row))).toEqual(["a", "d"]);
});

test("a view holds the events of the settlements within it", () => {
  const spots = toSpots(war);
  expect(countWithin(spots, { west: 35, south: 49, east: 37, north: 51 })).toBe(2);
  expect(countWithin(spots, { west: 0, south: 0, east: 1, north: 1 })).toBe(0);
});

test("corners stand around what is shown, whose middle is where most of it is", () => {
  const extent = extentOf(toSpots(war));
  expect(extent).toMatchObject({ low: { lat: 48, lon: 36 }, high: { lat: 50, lon: 38 } });
  expect(extent?.middle.lat).toBeCloseTo((2 * 50 + 48) / 3);
  expect(extent?.middle.lon).toBeCloseTo((2 * 36 + 38) / 3);
  expect(extentOf(toSpots(shown(eventView({ place: null }))))).toBeNull();
});
