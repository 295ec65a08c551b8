/**
 * The controlled words of Claimline. Everything that is stored, shown, filtered or scored is said in these.
 * Their meaning is in seeds/CODEBOOK.md.
 */

/** What the claimant does with the claim. */
export const STANCES = ["asserts", "denies", "unverified"] as const;
export type Stance = (typeof STANCES)[number];

/** What is claimed to have happened. */
export const TYPES = ["capture", "advance", "repel", "withdraw", "strike", "clash", "aid"] as const;
export type ClaimType = (typeof TYPES)[number];

/** What an event is about: claims of one topic, place and time belong together. */
export const TOPICS = ["territory", "strike", "aid"] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_OF: Record<ClaimType, Topic> = {
  capture: "territory",
  advance: "territory",
  repel: "territory",
  withdraw: "territory",
  clash: "territory",
  strike: "strike",
  aid: "aid",
};

/** Whose side a claimant is on. `third` speaks from outside, `none` is an outlet's own voice or an unplaced speaker. */
export const SIDES = ["RU", "UA", "third", "none"] as const;
export type Side = (typeof SIDES)[number];

/** What is known of an event, derived from its claims by lib/link; the first that holds, in this order. */
export const STATUSES = ["contested", "acknowledged", "one-sided", "third-party", "denied", "narrated"] as const;
export type Status = (typeof STATUSES)[number];

/** How exactly a day is known. */
export const DATE_PRECISIONS = ["day", "week", "month", "year", "unknown"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** How exactly a place is known. `area` is near a settlement, `region` is never pinned on a town. */
export const PLACE_PRECISIONS = ["settlement", "area", "region", "unknown"] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Where the one day that a claim is drawn at comes from. */
export const DAY_BASES = ["said", "event", "published", "none"] as const;
export type DayBasis = (typeof DAY_BASES)[number];
