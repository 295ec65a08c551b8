import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import type { CsvColumn } from "./csv";
import type { Page } from "./writer";

type EventColumn = CsvColumn<[event: EventView, page: Page]>;

/** What an event is and where, as the CSV files have it. */
export const PLACE_COLUMNS: EventColumn[] = [
  {
    name: "place_id",
    type: "text",
    note: "Id of the place in the gazetteer; empty without a pin.",
    cell: (event) => event.place?.id ?? null,
  },
  { name: "place", type: "text", note: "The place, also where it has no pin.", cell: (event) => event.placeName },
  { name: "admin1", type: "text", note: "Its region.", cell: (event) => event.place?.admin1 ?? null },
  {
    name: "latitude",
    type: "number",
    note: "WGS 84, the gazetteer’s own.",
    cell: (event) => event.place?.lat ?? null,
  },
  {
    name: "longitude",
    type: "number",
    note: "WGS 84, the gazetteer’s own.",
    cell: (event) => event.place?.lon ?? null,
  },
  {
    name: "place_precision",
    type: "text",
    note: "settlement, area, region or unknown.",
    cell: (event) => event.placePrecision,
  },
  {
    name: "candidates",
    type: "text",
    note: "Ids of the places that remain possible, parted by spaces.",
    cell: (event) => event.candidates.map(({ id }) => id).join(" ") || null,
  },
];

/** How many print it, and where to read it. */
export const SOURCE_COLUMNS: EventColumn[] = [
  { name: "outlets", type: "integer", note: "How many outlets report the event.", cell: (event) => event.outletCount },
  {
    name: "origins",
    type: "integer",
    note: "How many independent sources they have.",
    cell: (event) => event.originCount,
  },
  {
    name: "address",
    type: "text",
    note: "The dossier with the printed sentences.",
    cell: (event, { site }) => site + eventHref(event.id),
  },
];

export const STATUS_COLUMNS: EventColumn[] = [
  { name: "event", type: "text", note: "What is claimed, and by whom.", cell: (event) => event.title },
  {
    name: "status",
    type: "text",
    note: "How the claims about the event stand to each other.",
    cell: (event) => event.status,
  },
  {
    name: "unverified",
    type: "boolean",
    note: "true where an outlet says that it could not check.",
    cell: (event) => event.unverified,
  },
];

export const TOPIC_COLUMN: EventColumn = {
  name: "topic",
  type: "text",
  note: "territory, strike or aid.",
  cell: (event) => event.topic,
};
