import type { DraftClaim } from "./draft";
import type { Sentence } from "./mention";
import type { Matcher } from "./phrases";
import { printed, type Range } from "./range";
import { NO_DAYS } from "./said";

/** A sentence that could not verify speaks of claims at most this far before it. */
const REACH = 3;

/**
 * “Could not verify”: for each place and type that the claims right before name, a claim by the outlet that it could not
 * be checked.
 */
export function readUnverified(
  sentences: readonly Sentence[],
  claims: readonly DraftClaim[],
  phrases: Matcher<string>,
): DraftClaim[] {
  const spoken = claims.filter(({ narration, place }) => !narration && place !== null);
  return sentences.flatMap((sentence) => {
    const cue = findPhrase(sentence, phrases);
    const doubted = cue ? claimsBefore(sentence, spoken) : [];
    const unique = new Map(doubted.map((claim) => [`${claim.type} ${claim.place?.id ?? claim.place?.name}`, claim]));
    return cue ? [...unique.values()].map((claim) => toUnverified(claim, sentence, cue)) : [];
  });
}

function findPhrase({ tokens }: Sentence, phrases: Matcher<string>): Range | null {
  for (let first = 0; first < tokens.length; first++) {
    const hit = phrases(tokens, first);
    if (hit) return { first, last: first + hit.length - 1 };
  }
  return null;
}

/** The claims of the nearest sentence that has any; who repelled an attack is not what was doubted, if more is claimed. */
function claimsBefore(sentence: Sentence, spoken: readonly DraftClaim[]): DraftClaim[] {
  const nearest = Math.max(...spoken.map((claim) => claim.sentence).filter((index) => index <= sentence.index));
  if (sentence.index - nearest > REACH) return [];
  const there = spoken.filter((claim) => claim.sentence === nearest);
  return there.length === 1 ? there : there.filter(({ type }) => type !== "repel");
}

function toUnverified(claim: DraftClaim, sentence: Sentence, cue: Range): DraftClaim {
  const { tokens } = sentence;
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
    placeSpan: null,
    rule: "unverified",
    basis: {
      ...claim.basis,
      claimant: "an outlet or agency says that it could not check",
      said: "unknown: no time word about the speaking",
    },
  };
}
