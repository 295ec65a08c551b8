import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import type { Property } from "./property";

/** The columns of the collection `events`, named as in /events.arrow; ids are what the filter takes. */
export const EVENT_PROPERTIES: Property<EventView>[] = [
  { name: "event_id", type: "string", note: "Stable id of the event.", value: ({ id }) => id },
  { name: "title", type: "string", note: "What is claimed, and by whom.", value: ({ title }) => title },
  { name: "topic", type: "string", note: "territory, strike or aid.", value: ({ topic }) => topic },
  {
    name: "status",
    type: "string",
    note: "How the claims about it stand to each other; never whether it is true.",
    value: ({ status }) => status,
  },
  {
    name: "unverified",
    type: "boolean",
    note: "true where an outlet says that it could not check.",
    value: ({ unverified }) => unverified,
  },
  {
    name: "claim_count",
    type: "integer",
    note: "How many claims are known about it, whatever the filter.",
    value: ({ claimCount }) => claimCount,
  },
  {
    name: "sides",
    type: "string",
    note: "Who speaks of it, first to speak first, parted by spaces: RU, UA, third, none.",
    value: ({ sides }) => sides.join(" "),
  },
  { name: "from", type: "string", format: "date", note: "The first day it may be of.", value: ({ from }) => from },
  { name: "to", type: "string", format: "date", note: "The last day it may be of.", value: ({ to }) => to },
  {
    name: "date_precision",
    type: "string",
    note: "day, week, month, year or unknown.",
    value: ({ datePrecision }) => datePrecision,
  },
  { name: "outlets", type: "integer", note: "How many outlets report it.", value: ({ outletCount }) => outletCount },
  {
    name: "origins",
    type: "integer",
    note: "How many independent sources they have.",
    value: ({ originCount }) => originCount,
  },
  {
    name: "place",
    type: "string",
    note: "Id of the place in the gazetteer; null without a pin.",
    value: ({ place }) => place?.id ?? null,
  },
  {
    name: "place_name",
    type: "string",
    note: "The place, also where it has no pin.",
    value: ({ placeName }) => placeName,
  },
  { name: "admin1", type: "string", note: "Its region.", value: ({ place }) => place?.admin1 ?? null },
  {
    name: "place_precision",
    type: "string",
    note: "settlement, area, region or unknown.",
    value: ({ placePrecision }) => placePrecision,
  },
  {
    name: "address",
    type: "string",
    format: "uri",
    note: "The dossier with the printed sentences.",
    value: ({ id }, site) => site + eventHref(id),
  },
];
