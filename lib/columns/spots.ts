import { type Box, isWithin } from "@/lib/filter/box";
import { SIDES } from "@/lib/vocabulary";
import { type Columns, NONE } from "./columns";
import type { Selection } from "./select";

/** What is shown at each settlement, by its position in `places`. */
export type Spots = {
  columns: Columns;
  /** How many events are shown there, and the row of the last of them. */
  events: Int32Array;
  lastEvent: Int32Array;
  /** Claims of each side, in the order of SIDES: as many numbers a settlement as there are sides. */
  sides: Int32Array;
  /** How many settlements show an event, and how many events they show. */
  spotCount: number;
  eventCount: number;
};

/** Counts a selection by settlement; events without a pin are in no spot. The claims of an event stand together. */
export function toSpots({ columns, claims: shown }: Selection): Spots {
  const { place } = columns.events;
  const { event, side } = columns.claims;
  const events = new Int32Array(columns.places.length);
  const lastEvent = new Int32Array(columns.places.length).fill(NONE);
  const sides = new Int32Array(columns.places.length * SIDES.length);
  let [spotCount, eventCount, counted] = [0, 0, NONE];
  for (let row = 0; row < shown.length; row++) {
    if (shown[row] !== 1) continue;
    const own = event[row] ?? 0;
    const at = place[own] ?? NONE;
    if (at === NONE) continue;
    const slot = at * SIDES.length + (side[row] ?? 0);
    sides[slot] = (sides[slot] ?? 0) + 1;
    if (own === counted) continue;
    counted = own;
    if (lastEvent[at] === NONE) spotCount += 1;
    lastEvent[at] = own;
    events[at] = (events[at] ?? 0) + 1;
    eventCount += 1;
  }
  return { columns, events, lastEvent, sides, spotCount, eventCount };
}

/** Degrees. */
export type Point = { lat: number; lon: number };

/** How many events are shown within a box. */
export function countWithin({ columns, events }: Spots, box: Box): number {
  return columns.places.reduce((sum, place, at) => (isWithin(box, place) ? sum + (events[at] ?? 0) : sum), 0);
}

/** Two opposite corners around what is shown, and the mean of where its events are. */
export type Extent = { low: Point; high: Point; middle: Point };

/** How far what is shown reaches; null where nothing is. */
export function extentOf({ columns, events, spotCount, eventCount }: Spots): Extent | null {
  if (spotCount === 0) return null;
  const low = { lat: 90, lon: 180 };
  const high = { lat: -90, lon: -180 };
  const middle = { lat: 0, lon: 0 };
  columns.places.forEach(({ lat, lon }, at) => {
    const share = (events[at] ?? 0) / eventCount;
    if (share === 0) return;
    low.lat = Math.min(low.lat, lat);
    low.lon = Math.min(low.lon, lon);
    high.lat = Math.max(high.lat, lat);
    high.lon = Math.max(high.lon, lon);
    middle.lat += lat * share;
    middle.lon += lon * share;
  });
  return { low, high, middle };
}

/** The rows of the shown events at a settlement, oldest first. */
export function eventsAt({ columns, events }: Pick<Selection, "columns" | "events">, place: number): Int32Array {
  return events.filter((row) => columns.events.place[row] === place);
}
