import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance, Status } from "@/lib/vocabulary";

/** The words that readers see for the controlled ones. Nothing here says that a claim is true. */

export const SIDE_WORDS: Record<Side, string> = {
  RU: "Russia-aligned",
  UA: "Ukraine-aligned",
  third: "Third party",
  none: "Outlets and others",
};

export const TYPE_WORDS: Record<ClaimType, string> = {
  capture: "Capture",
  advance: "Advance",
  repel: "Attack repelled",
  withdraw: "Withdrawal",
  strike: "Strike",
  clash: "Fighting",
  aid: "Military aid",
};

export const STANCE_WORDS: Record<Stance, string> = {
  asserts: "Asserts",
  denies: "Denies",
  unverified: "Could not verify",
};

export const STATUS_WORDS: Record<Status, string> = {
  contested: "Contested",
  acknowledged: "Acknowledged by the other side",
  "one-sided": "Claimed by one side",
  "third-party": "Third parties only",
  denied: "Only denials known",
  narrated: "Only narrated by outlets",
};

export const PLACE_WORDS: Record<PlacePrecision, string> = {
  settlement: "in the settlement",
  area: "near the settlement",
  region: "only a region is named",
  unknown: "no place is named",
};

export const PRECISION_WORDS: Record<DatePrecision, string> = {
  day: "exact day",
  week: "some day of the week",
  month: "some day of the month",
  year: "some day of the year",
  unknown: "day unknown",
};
