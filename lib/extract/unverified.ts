import { type DraftClaim, NO_DAYS } from "./claims";
import type { Sentence } from "./mention";
import type { Matcher } from "./phrases";

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
  return sentences.flatMap((sentence) => {
    const at = sentence.tokens.findIndex((_token, index) => phrases(sentence.tokens, index) !== null);
    if (at < 0) return [];
    const length = phrases(sentence.tokens, at)?.length ?? 1;
    const spoken = claims.filter(
      ({ narration, stance, place }) => !narration && stance !== "unverified" && place !== null,
    );
    const nearest = Math.max(
      ...spoken.filter((claim) => claim.sentence <= sentence.index).map((claim) => claim.sentence),
    );
    if (sentence.index - nearest > REACH) return [];
    const unique = new Map(
      spoken
        .filter(
          (claim) =>
            claim.sentence === nearest &&
            (claim.type !== "repel" || spoken.filter((c) => c.sentence === nearest).length === 1),
        )
        .map((claim) => [`${claim.type} ${claim.place?.id ?? claim.place?.name}`, claim]),
    );
    return [...unique.values()].map((claim) => toUnverified(claim, sentence, at, length));
  });
}

function toUnverified(claim: DraftClaim, sentence: Sentence, at: number, length: number): DraftClaim {
  const first = sentence.tokens[at];
  const last = sentence.tokens[at + length - 1];
  const cueSpan = { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
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
    cue: sentence.tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" "),
    cueSpan,
    placeSpan: null,
    rule: "unverified",
    basis: {
      ...claim.basis,
      claimant: "an outlet or agency says that it could not check",
      said: "unknown: no time word",
    },
  };
}
