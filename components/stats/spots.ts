import type { MiniSpot } from "@/components/mini/spot";
import type { Counted } from "@/lib/columns/tally";
import { count } from "@/lib/filter/number";
import { placeHref } from "@/lib/view/address";
import type { PlaceView } from "@/lib/view/event";
import type { Side } from "@/lib/vocabulary";

/** Settlements with the number of their events as marks of a small map, in the colour of who claims something there. */
export function toSpots(places: Counted<PlaceView>[], side: Side): MiniSpot[] {
  return places.map(({ value: { id, name, lat, lon }, count: events }) => ({
    lat,
    lon,
    name,
    label: `${name}: ${count(events, "event")}`,
    href: placeHref(id),
    count: events,
    sides: [{ side, count: 1 }],
  }));
}
