import type { ClaimMark, EventView } from "@/lib/view/event";
import { type CsvColumn, csvWriter } from "./csv";
import { PLACE_COLUMNS, SOURCE_COLUMNS, STATUS_COLUMNS, TOPIC_COLUMN } from "./event-columns";
import type { Page } from "./writer";

type EventColumn = CsvColumn<[event: EventView, page: Page]>;

const who = (claims: ClaimMark[], stance: ClaimMark["stance"]) =>
  [...new Set(claims.filter((claim) => claim.stance === stance).map(({ claimantName }) => claimantName))].join("; ") ||
  null;

/** The columns of events.csv, in their order. */
export const EVENT_COLUMNS: EventColumn[] = [
  { name: "event_id", type: "text", note: "Id of the event.", cell: (event) => event.id },
  ...STATUS_COLUMNS,
  TOPIC_COLUMN,
  {
    name: "day_from",
    type: "day",
    note: "The first day of its claims; empty where unknown.",
    cell: ({ from }) => from,
  },
  { name: "day_to", type: "day", note: "The last day of its claims.", cell: ({ to }) => to },
  {
    name: "day_precision",
    type: "text",
    note: "day, week, month, year or unknown.",
    cell: ({ datePrecision }) => datePrecision,
  },
  ...PLACE_COLUMNS,
  {
    name: "sides",
    type: "text",
    note: "Who speaks of it, parted by spaces: the sides that assert it, then those that only deny.",
    cell: ({ sides }) => sides.join(" ") || null,
  },
  { name: "claims", type: "integer", note: "How many claims it has in all.", cell: ({ claimCount }) => claimCount },
  {
    name: "claims_found",
    type: "integer",
    note: "How many of them the filter finds.",
    cell: ({ claims }) => claims.length,
  },
  {
    name: "asserted_by",
    type: "text",
    note: "Who asserts it, of the claims found, parted by semicolons.",
    cell: ({ claims }) => who(claims, "asserts"),
  },
  {
    name: "denied_by",
    type: "text",
    note: "Who denies it, of the claims found, parted by semicolons.",
    cell: ({ claims }) => who(claims, "denies"),
  },
  ...SOURCE_COLUMNS,
];

/** Events as CSV: one row an event. */
export const eventsCsv = csvWriter<EventView, [EventView, Page]>(EVENT_COLUMNS, (event, page) => [
  { parts: [event, page], cursor: [event.from, event.id] },
]);
