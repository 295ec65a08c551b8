import type { Attribution } from "./attribution";
import type { DraftClaim } from "./draft";
import type { PlaceMention, Sentence } from "./mention";
import { printed } from "./range";
import type { Said } from "./said";
import type { Speaker } from "./speakers";
import type { Token } from "./token";

/** An answer speaks of claims at most this many sentences before it; of a place that it names, further back. */
const REACH = 2;
const NAMED_REACH = 8;
/** Between “which” and “denied” stands no more than who denies it. */
const ASIDE = 6;
/** What is denied stands right after the word for it. */
const NEAR = 6;
/** What somebody may deny without saying again what was claimed. */
export const CLAIM =
  /^(?:claims?|announcements?|assertions?|reports?|statements?|allegations?|accusations?|it|this|that|information|news|posts?|account|version|rumours?)$/;

/**
 * The claims of others that a speaker denies without repeating them: “Kyiv rejected the claim”, “scoffed at the
 * announcement”. Those of the sentences right before, or on the place that the sentence names.
 */
export function answeredClaims(
  { tokens, mentions, index }: Sentence,
  claims: readonly DraftClaim[],
  { attribution: { cue }, speaker }: { attribution: Attribution; speaker: Speaker },
): DraftClaim[] {
  if (cue && isAside(tokens, cue.first)) return ofSentence(claims, index, speaker);
  const denied = cue ? tokens.slice(cue.last + 1, cue.last + 1 + NEAR) : [];
  if (denied[0]?.norm.endsWith("ing") || !denied.some(({ norm }) => CLAIM.test(norm))) return [];
  const keys = new Set(mentions.filter((m): m is PlaceMention => m.kind === "place").map(({ key }) => key));
  const others = claims.filter(
    (claim) =>
      claim.place !== null &&
      !claim.narration &&
      claim.stance === "asserts" &&
      claim.sentence < index &&
      claim.type !== "repel" &&
      claim.type !== "clash" &&
      claim.claimantSide !== "none" &&
      claim.claimantSide !== speaker.side,
  );
  const named = others.filter(
    ({ placeKey, sentence }) => placeKey !== null && keys.has(placeKey) && index - sentence <= NAMED_REACH,
  );
  if (keys.size > 0) return named;
  const last = Math.max(...others.map(({ sentence }) => sentence));
  return index - last <= REACH ? others.filter(({ sentence }) => sentence === last) : [];
}

/** “…, which Ukraine denied”, “a claim that Ukraine denied”: the pronoun stands for what was said before it. */
function isAside(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at > 0 && cue - at <= ASIDE; at--) {
    if (/^(?:which|that)$/.test(tokens[at]?.norm ?? ""))
      return tokens[at - 1]?.text === "," || CLAIM.test(tokens[at - 1]?.norm ?? "");
  }
  return false;
}

function ofSentence(claims: readonly DraftClaim[], index: number, { side }: Speaker): DraftClaim[] {
  return claims.filter(
    (claim) =>
      claim.sentence === index && claim.place !== null && claim.stance === "asserts" && claim.claimantSide !== side,
  );
}

/** The answer to a claim: the same event at the same place, denied. */
export function toDenial(
  claim: DraftClaim,
  {
    attribution,
    speaker,
    said,
    sentence,
  }: { attribution: Attribution; speaker: Speaker; said: Said; sentence: Sentence },
): DraftClaim {
  const { cue, rule } = attribution;
  const place = sentence.mentions.find((m): m is PlaceMention => m.kind === "place" && m.key === claim.placeKey);
  return {
    ...claim,
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    claimant: speaker.id,
    claimantName: speaker.name,
    claimantSide: speaker.side,
    stance: "denies",
    said: said.days,
    killed: null,
    wounded: null,
    cue: cue && printed(sentence.tokens, cue),
    cueSpan: cue && { start: cue.start, end: cue.end },
    placeSpan: place ? { start: place.start, end: place.end } : null,
    rule: `${rule} answer/${claim.type}`,
    basis: { ...claim.basis, claimant: speaker.basis, said: said.basis },
  };
}
