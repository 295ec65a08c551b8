import type { EventView } from "./event";

/** Why an event has no pin, the reasons that a reader can do something about first. */
export const REASONS = ["ambiguous", "unlisted", "region", "unnamed"] as const;
export type Reason = (typeof REASONS)[number];

/** Each reason as a heading and as a sentence. */
export const REASON_WORDS: Record<Reason, { title: string; note: string }> = {
  ambiguous: {
    title: "Several places of that name",
    note: "What the articles say fits more than one place. All that remain possible are named; none is chosen by guess.",
  },
  unlisted: {
    title: "Not in the gazetteer",
    note: "A settlement is named that no entry of the gazetteer matches, in any spelling.",
  },
  region: {
    title: "Only a region is named",
    note: "A region, a front or a direction is never pinned on one of its towns.",
  },
  unnamed: {
    title: "No place is named",
    note: "The claim names no place, as is usual for pledges of aid.",
  },
};

/** The first reason that holds for an event without a pin. */
export function whyUnlocated({ candidates, placeName, placePrecision }: EventView): Reason {
  if (candidates.length > 1) return "ambiguous";
  if (placePrecision === "region") return "region";
  return placeName ? "unlisted" : "unnamed";
}
