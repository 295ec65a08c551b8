import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import type { Column } from "./csv";
import type { Writer } from "./writer";

/** Stands in every file: whoever opens it far from this site should know what it holds. */
const NOTICE = "Each feature is what somebody claims, named in its title and its claims; none says that it happened.";

/**
 * Events as a GeoJSON feature collection (RFC 7946): one feature an event, its claims among its properties.
 * An event without a pin has no geometry.
 */
export const geojson: Writer<EventView> = {
  head: () => `{"type":"FeatureCollection","notice":${JSON.stringify(NOTICE)},"features":[\n`,
  rows: (event, { site }) => [{ text: JSON.stringify(toFeature(event, site)), cursor: [event.from, event.id] }],
  between: ",\n",
  foot: ({ next }) => `\n]${next ? `,"links":[{"rel":"next","href":${JSON.stringify(next)}}]` : ""}}\n`,
};

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

/** What the properties of a feature hold. */
export const FEATURE_PROPERTIES: (Omit<Column, "type"> & { type: Column["type"] | "list" })[] = [
  { name: "title", type: "text", note: "What is claimed, and by whom." },
  { name: "topic", type: "text", note: "territory, strike or aid." },
  { name: "status", type: "text", note: "How the claims about the event stand to each other." },
  { name: "unverified", type: "boolean", note: "true where an outlet says that it could not check." },
  { name: "from", type: "day", note: "The first day of its claims; null where unknown." },
  { name: "to", type: "day", note: "The last day of its claims." },
  { name: "datePrecision", type: "text", note: "day, week, month, year or unknown." },
  { name: "placeId", type: "text", note: "Id of the place in the gazetteer; null without a pin." },
  { name: "placeName", type: "text", note: "The place, also where it has no pin." },
  { name: "admin1", type: "text", note: "Its region." },
  { name: "placePrecision", type: "text", note: "settlement, area, region or unknown." },
  { name: "candidates", type: "list", note: "Places that remain possible: id, name, admin1, lat, lon." },
  { name: "outletCount", type: "integer", note: "How many outlets report the event." },
  { name: "originCount", type: "integer", note: "How many independent sources they have." },
  { name: "claimCount", type: "integer", note: "How many claims it has in all." },
  {
    name: "claims",
    type: "list",
    note: "The claims that the filter finds: id, claimantId, claimantName, side, stance, type, narration, day, dayTo, dayPrecision, dayBasis.",
  },
  { name: "address", type: "text", note: "The dossier with the printed sentences." },
];
