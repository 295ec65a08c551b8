import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance, Status, Topic } from "@/lib/vocabulary";

/** The controlled words as a reader meets them. */

export const SIDE_WORDS: Record<Side, string> = {
  RU: "Russia-aligned",
  UA: "Ukraine-aligned",
  third: "Third party",
  none: "No side",
};

export const STANCE_WORDS: Record<Stance, string> = {
  asserts: "asserts",
  denies: "denies",
  unverified: "could not verify",
};

export const TYPE_WORDS: Record<ClaimType, string> = {
  capture: "capture",
  advance: "advance",
  repel: "attack repelled",
  withdraw: "withdrawal",
  strike: "strike",
  clash: "fighting",
  aid: "military aid",
};

export const TOPIC_WORDS: Record<Topic, string> = {
  territory: "territory",
  strike: "strike",
  aid: "military aid",
};

export const STATUS_WORDS: Record<Status, string> = {
  contested: "contested",
  acknowledged: "acknowledged",
  "one-sided": "one-sided",
  "third-party": "third party only",
  denied: "denied",
  narrated: "narrated",
};

/** The rule that gave the status, as a sentence. */
export const STATUS_RULES: Record<Status, string> = {
  contested: "One side asserts it; the other denies it, or says that the attack was beaten off.",
  acknowledged: "Asserted also by the side that loses by it.",
  "one-sided": "Asserted by one side only. The other side is not on record here.",
  "third-party": "Asserted only by parties outside the war.",
  denied: "Only denials are known: what they answer is in none of the articles read.",
  narrated: "Only told in the outlets’ own voice, with nobody named as its source.",
};

export const UNVERIFIED_RULE = "An outlet says that it could not check it.";

export const DATE_PRECISION_WORDS: Record<DatePrecision, string> = {
  day: "exact to the day",
  week: "exact to the week",
  month: "exact to the month",
  year: "exact to the year",
  unknown: "day unknown",
};

export const PLACE_PRECISION_WORDS: Record<PlacePrecision, string> = {
  settlement: "at the settlement",
  area: "near the settlement",
  region: "somewhere in the region",
  unknown: "place unknown",
};
