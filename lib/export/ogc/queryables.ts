import type { PROPERTY_KEYS } from "@/lib/filter/ogc/items";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";

/** What the features of a collection may be narrowed by, beside their place and day. */
export type Queryable = { note: string; values?: readonly string[]; isSingle?: boolean };

/** Each key with what it asks; events are found by their claims, and one of these must be all that is asked. */
export const QUERYABLES: Record<(typeof PROPERTY_KEYS)[number], Queryable> = {
  q: { note: "Words of the excerpt, the place or the claimant.", isSingle: true },
  side: { note: "The side that a claimant speaks for; with claimant, either will do.", values: SIDES },
  claimant: { note: "The id of a claimant; with side, either will do." },
  stance: { note: "What the claimant says of it.", values: STANCES },
  type: { note: "What is claimed.", values: TYPES },
  status: { note: "How the claims about the event stand to each other.", values: STATUSES },
  publisher: { note: "The id of an outlet that printed the claim." },
  place: { note: "The id of the event’s place in the gazetteer." },
};
