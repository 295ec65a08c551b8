import type { Field } from "./formats";

/** What the columns of events.arrow hold; their types are Arrow's. */
export const ARROW_COLUMNS: Field[] = [
  { name: "id", type: "utf8", note: "Id of the event." },
  { name: "title", type: "utf8", note: "What is claimed, and by whom." },
  { name: "topic", type: "dictionary of utf8", note: "territory, strike or aid." },
  { name: "status", type: "dictionary of utf8", note: "How the claims about the event stand to each other." },
  { name: "unverified", type: "bool", note: "true where an outlet says that it could not check." },
  { name: "place", type: "dictionary of utf8", note: "Id of the place in the gazetteer; null without a pin." },
  { name: "place_name", type: "dictionary of utf8", note: "The place, also where it has no pin." },
  { name: "admin1", type: "dictionary of utf8", note: "Its region." },
  { name: "lat", type: "float64", note: "WGS 84, the gazetteer’s own." },
  { name: "lon", type: "float64", note: "WGS 84, the gazetteer’s own." },
  { name: "place_precision", type: "dictionary of utf8", note: "settlement, area, region or unknown." },
  { name: "from", type: "date", note: "The first day of its claims; null where unknown." },
  { name: "to", type: "date", note: "The last day of its claims." },
  { name: "date_precision", type: "dictionary of utf8", note: "day, week, month, year or unknown." },
  { name: "outlets", type: "integer", note: "How many outlets report the event." },
  { name: "origins", type: "integer", note: "How many independent sources they have." },
  { name: "claim_count", type: "integer", note: "How many claims it has in all." },
  { name: "sides", type: "dictionary of utf8", note: "Who speaks of it, parted by spaces." },
  { name: "candidates", type: "list of struct", note: "Places that remain possible." },
  {
    name: "claims",
    type: "list of struct",
    note: "The claims that the filter finds: claimant, claimant_name, side, stance, type, narration, day, day_to, day_precision, day_basis, publishers.",
  },
];
