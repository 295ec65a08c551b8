import type { Days, FoundClaim } from "@/lib/extract/types";
import type { Mention } from "./mention";
import type { MentionSource } from "./mentions";
import { toMentions } from "./mentions";

/** An exact day, or no day at all. */
export function on(day: string | null): Days {
  return { from: day, to: day, precision: day ? "day" : "unknown" };
}

export const OSK = { id: "wd:Q1", name: "Osk", admin1: "Varen Oblast", lat: 48, lon: 38 };

/** A found claim, made up but for what a test is about. */
export function claimOf(given: Partial<FoundClaim> = {}): FoundClaim {
  return {
    start: 0,
    end: 10,
    claimant: "north-mod",
    claimantName: "Northern ministry",
    claimantSide: "RU",
    stance: "asserts",
    type: "capture",
    targetSide: null,
    place: OSK,
    candidates: [],
    placeSurface: "Osk",
    placePrecision: "settlement",
    said: on(null),
    event: on(null),
    killed: null,
    wounded: null,
    cue: "said",
    cueSpan: null,
    placeSpan: null,
    rule: "test",
    confidence: 1,
    narration: false,
    basis: { claimant: "stated", place: "stated", said: "unknown", event: "unknown" },
    ...given,
  };
}

/** The mentions of one article, published by a paper of its own unless a test says otherwise. */
export function mentionsOf(claims: Partial<FoundClaim>[], source: Partial<MentionSource> = {}): Mention[] {
  const id = source.id ?? "a1";
  const article = { id, publisherId: `paper-${id}`, origin: `paper-${id}`, publishedOn: "2031-05-05", ...source };
  return toMentions(
    article,
    claims.map((claim, index) => claimOf({ start: index * 20, end: index * 20 + 10, ...claim })),
  ).map(({ mention }) => mention);
}
