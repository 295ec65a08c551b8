import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";

/** Stands in every file: whoever opens it far from this site should know what it holds. */
const NOTICE = "Each feature is what somebody claims, named in its title and its claims; none says that it happened.";

/**
 * Events as a GeoJSON feature collection (RFC 7946): one feature an event, its claims among its properties.
 * An event without a pin has no geometry. `site` is the address before each path.
 */
export function toGeoJson(events: EventView[], site: string) {
  return {
    type: "FeatureCollection",
    notice: NOTICE,
    features: events.map((event) => toFeature(event, site)),
  } as const;
}

function toFeature({ id, place, sides, ...event }: EventView, site: string) {
  return {
    type: "Feature",
    id,
    // Longitude first: RFC 7946, section 3.1.1.
    geometry: place && { type: "Point", coordinates: [place.lon, place.lat] },
    properties: {
      ...event,
      placeId: place?.id ?? null,
      admin1: place?.admin1 ?? null,
      address: site + eventHref(id),
    },
  } as const;
}
