import type { EventView, PlaceView } from "@/lib/view/event";
import { SIDES } from "@/lib/vocabulary";

/** A settlement with everything that is pinned on it. */
export type Spot = { place: PlaceView; events: EventView[] };

/** The events that have a pin, by settlement, and those that have none. */
export function toSpots(events: EventView[]): { spots: Spot[]; unlocated: EventView[] } {
  const spots = new Map<string, Spot>();
  const unlocated: EventView[] = [];
  for (const event of events) {
    const spot = event.place && spots.get(event.place.id);
    if (spot) spot.events.push(event);
    else if (event.place) spots.set(event.place.id, { place: event.place, events: [event] });
    else unlocated.push(event);
  }
  return { spots: [...spots.values()], unlocated };
}

/** How many claims of each side there are, in the order of SIDES: what a pie is cut by. */
export function countSides(events: EventView[]): number[] {
  const counts = SIDES.map(() => 0);
  for (const { claims } of events)
    for (const { side } of claims) counts[SIDES.indexOf(side)] = (counts[SIDES.indexOf(side)] ?? 0) + 1;
  return counts;
}
