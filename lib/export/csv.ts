import { eventHref } from "@/lib/view/address";
import type { ClaimMark, EventView } from "@/lib/view/event";

type Cell = string | number | boolean | null;
type Column = { name: string /** What it holds, for readers of the file. */; note: string; cell: CellOf };
type CellOf = (event: EventView, claim: ClaimMark, site: string) => Cell;

/** A spreadsheet takes a cell that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The columns of claims.csv, in their order. */
export const COLUMNS: Column[] = [
  { name: "claim_id", note: "Stable id of the claim.", cell: (_, claim) => claim.id },
  { name: "event_id", note: "Id of the event it is about.", cell: (event) => event.id },
  { name: "event", note: "What is claimed, and by whom.", cell: (event) => event.title },
  { name: "status", note: "How the claims about the event stand to each other.", cell: (event) => event.status },
  { name: "unverified", note: "true where an outlet says that it could not check.", cell: (event) => event.unverified },
  { name: "claimant_id", note: "Id of who claims it.", cell: (_, claim) => claim.claimantId },
  { name: "claimant", note: "Who claims it.", cell: (_, claim) => claim.claimantName },
  { name: "side", note: "RU, UA, third or none.", cell: (_, claim) => claim.side },
  { name: "stance", note: "asserts, denies or unverified.", cell: (_, claim) => claim.stance },
  {
    name: "type",
    note: "capture, advance, repel, withdraw, strike, clash or aid.",
    cell: (_, claim) => claim.type,
  },
  { name: "narration", note: "true where it is the outlet’s own voice.", cell: (_, claim) => claim.narration },
  {
    name: "day_from",
    note: "The first day it may be of, as 2023-01-31; empty where unknown.",
    cell: (_, claim) => claim.day,
  },
  { name: "day_to", note: "The last day it may be of.", cell: (_, claim) => claim.dayTo },
  { name: "day_precision", note: "day, week, month, year or unknown.", cell: (_, claim) => claim.dayPrecision },
  {
    name: "day_basis",
    note: "Which day that is: said, event, published (where neither is known) or none.",
    cell: (_, claim) => claim.dayBasis,
  },
  { name: "topic", note: "territory, strike or aid.", cell: (event) => event.topic },
  {
    name: "place_id",
    note: "Id of the place in the gazetteer; empty without a pin.",
    cell: (event) => event.place?.id ?? null,
  },
  { name: "place", note: "The place, also where it has no pin.", cell: (event) => event.placeName },
  { name: "admin1", note: "Its region.", cell: (event) => event.place?.admin1 ?? null },
  { name: "latitude", note: "WGS 84, the gazetteer’s own.", cell: (event) => event.place?.lat ?? null },
  { name: "longitude", note: "WGS 84, the gazetteer’s own.", cell: (event) => event.place?.lon ?? null },
  { name: "place_precision", note: "settlement, area, region or unknown.", cell: (event) => event.placePrecision },
  {
    name: "candidates",
    note: "Ids of the places that remain possible, parted by spaces.",
    cell: (event) => event.candidates.map(({ id }) => id).join(" ") || null,
  },
  { name: "outlets", note: "How many outlets report the event.", cell: (event) => event.outletCount },
  { name: "origins", note: "How many independent sources they have.", cell: (event) => event.originCount },
  {
    name: "address",
    note: "The dossier with the printed sentences.",
    cell: (event, _, site) => site + eventHref(event.id),
  },
];

/**
 * The claims of events as CSV (RFC 4180): a header, one row a claim, each ended by CRLF.
 * `site` is the address before each path: `toCsv(events, "https://claims.example.org")`.
 */
export function toCsv(events: EventView[], site: string): string {
  const rows = events.flatMap((event) =>
    event.claims.map((claim) => COLUMNS.map(({ cell }) => cell(event, claim, site))),
  );
  return [COLUMNS.map(({ name }) => name), ...rows].map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

/** One value as a cell. Numbers keep their sign: only text can be taken for a formula. */
function toCell(value: Cell): string {
  if (typeof value !== "string") return String(value ?? "");
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
