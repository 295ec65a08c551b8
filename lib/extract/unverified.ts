import type { ClaimType } from "@/lib/vocabulary";
import { doubtIn } from "./doubt";
import type { DraftClaim } from "./draft";
import type { Lexicon } from "./knowledge";
import type { PlaceMention, Sentence } from "./mention";
import { printed, type Range } from "./range";
import { NO_DAYS } from "./said";

/** A sentence that could not verify speaks of claims at most this far before it. */
const REACH = 3;
/** Of claims on a place that it names, this far. */
const NAMED_REACH = 40;
const MANY = /^(?:claims|accounts|reports|statements|assertions|versions|either|allegations)$/;
/** Of two claims on one place the one that says more is what was doubted. */
const ORDER: ClaimType[] = ["capture", "withdraw", "advance", "strike", "repel", "clash", "aid"];

/**
 * “Could not verify”: for each place that the claims right before name, or that the sentence names itself, a claim by the
 * outlet that it could not be checked.
 */
export function readUnverified(
  sentences: readonly Sentence[],
  claims: readonly DraftClaim[],
  words: Lexicon["unverified"],
): DraftClaim[] {
  const spoken = claims.filter(({ narration, place, type }) => !narration && place !== null && type !== "clash");
  return sentences.flatMap((sentence) => {
    const cue = doubtIn(sentence, words);
    return cue ? doubted(sentence, spoken).map((claim) => toUnverified(claim, sentence, cue)) : [];
  });
}

function doubted(sentence: Sentence, spoken: readonly DraftClaim[]): DraftClaim[] {
  const keys = new Set(sentence.mentions.flatMap((m) => (m.kind === "place" ? [m.key] : [])));
  const types = new Set(sentence.mentions.flatMap((m) => (m.kind === "trigger" ? [m.trigger.type] : [])));
  const before = spoken.filter((claim) => claim.sentence <= sentence.index);
  const named = before.filter(
    (claim) =>
      sentence.index - claim.sentence <= NAMED_REACH &&
      (keys.size > 0 ? claim.placeKey !== null && keys.has(claim.placeKey) : types.has(claim.type)),
  );
  if (keys.size > 0) return onePerPlace(named);
  const meant = types.size > 0 && named.length > 0 ? named : before;
  return onePerPlace(isBlanket(sentence) ? recent(sentence, meant) : nearest(sentence, meant));
}

/** “The accounts could not be verified”: more than one claim is meant. */
function isBlanket({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) => MANY.test(norm));
}

/** All that was claimed shortly before, if anything was. */
function recent(sentence: Sentence, claims: readonly DraftClaim[]): DraftClaim[] {
  const last = Math.max(...claims.map((claim) => claim.sentence));
  return sentence.index - last > REACH ? [] : claims.filter((claim) => last - claim.sentence <= REACH);
}

/** The claims of the nearest sentence that has any; who repelled an attack is not what was doubted, if more is claimed. */
function nearest(sentence: Sentence, claims: readonly DraftClaim[]): DraftClaim[] {
  const last = Math.max(...claims.map((claim) => claim.sentence));
  if (sentence.index - last > REACH) return [];
  const there = claims.filter((claim) => claim.sentence === last);
  return there.every(({ type }) => type === "repel") ? there : there.filter(({ type }) => type !== "repel");
}

function onePerPlace(claims: readonly DraftClaim[]): DraftClaim[] {
  const byPlace = new Map<string, DraftClaim>();
  for (const claim of claims) {
    const key = claim.place?.id ?? claim.place?.name ?? "";
    const other = byPlace.get(key);
    if (!other || ORDER.indexOf(claim.type) < ORDER.indexOf(other.type)) byPlace.set(key, claim);
  }
  return [...byPlace.values()];
}

function toUnverified(claim: DraftClaim, sentence: Sentence, cue: Range): DraftClaim {
  const { tokens, mentions } = sentence;
  const place = mentions.find((m): m is PlaceMention => m.kind === "place" && m.key === claim.placeKey);
  return {
    ...claim,
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    claimant: "media",
    claimantName: "the outlet",
    claimantSide: "none",
    stance: "unverified",
    said: NO_DAYS,
    killed: null,
    wounded: null,
    cue: printed(tokens, cue),
    cueSpan: { start: tokens[cue.first]?.start ?? sentence.start, end: tokens[cue.last]?.end ?? sentence.end },
    placeSpan: place ? { start: place.start, end: place.end } : null,
    rule: "unverified",
    basis: {
      ...claim.basis,
      claimant: "an outlet or agency says that it could not check",
      said: "unknown: no time word about the speaking",
    },
  };
}
