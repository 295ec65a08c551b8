import type { ClaimMark, EventView } from "@/lib/view/event";
import { type CsvColumn, csvWriter } from "./csv";
import { PLACE_COLUMNS, SOURCE_COLUMNS, STATUS_COLUMNS, TOPIC_COLUMN } from "./event-columns";
import type { Page } from "./writer";

type ClaimColumn = CsvColumn<[event: EventView, page: Page, claim: ClaimMark]>;

/** The columns of claims.csv, in their order. */
export const CLAIM_COLUMNS: ClaimColumn[] = [
  { name: "claim_id", type: "text", note: "Id of the claim.", cell: (_event, _page, claim) => claim.id },
  { name: "event_id", type: "text", note: "Id of the event it is about.", cell: (event) => event.id },
  ...STATUS_COLUMNS,
  {
    name: "claimant_id",
    type: "text",
    note: "Id of who claims it.",
    cell: (_event, _page, claim) => claim.claimantId,
  },
  { name: "claimant", type: "text", note: "Who claims it.", cell: (_event, _page, claim) => claim.claimantName },
  { name: "side", type: "text", note: "RU, UA, third or none.", cell: (_event, _page, claim) => claim.side },
  {
    name: "stance",
    type: "text",
    note: "asserts, denies or unverified.",
    cell: (_event, _page, claim) => claim.stance,
  },
  {
    name: "type",
    type: "text",
    note: "capture, advance, repel, withdraw, strike, clash or aid.",
    cell: (_event, _page, claim) => claim.type,
  },
  {
    name: "narration",
    type: "boolean",
    note: "true where it is the outlet’s own voice.",
    cell: (_event, _page, claim) => claim.narration,
  },
  {
    name: "day_from",
    type: "day",
    note: "The first day it may be of, as 2023-01-31; empty where unknown.",
    cell: (_event, _page, claim) => claim.day,
  },
  { name: "day_to", type: "day", note: "The last day it may be of.", cell: (_event, _page, claim) => claim.dayTo },
  {
    name: "day_precision",
    type: "text",
    note: "day, week, month, year or unknown.",
    cell: (_event, _page, claim) => claim.dayPrecision,
  },
  {
    name: "day_basis",
    type: "text",
    note: "Which day that is: said, event, published (where neither is known) or none.",
    cell: (_event, _page, claim) => claim.dayBasis,
  },
  TOPIC_COLUMN,
  ...PLACE_COLUMNS,
  ...SOURCE_COLUMNS,
];

/** Claims as CSV: one row a claim. */
export const claimsCsv = csvWriter<EventView, [EventView, Page, ClaimMark]>(CLAIM_COLUMNS, (event, page) =>
  event.claims.map((claim) => ({ parts: [event, page, claim], cursor: [event.from, event.id, claim.id] })),
);
