import type { FoundClaim, GoldClaim } from "./claims";
import { sameClaimant, sameEvent, sameSide } from "./same";

export type Match = { pairs: Map<GoldClaim, FoundClaim>; free: FoundClaim[] };

/** Types that are found but not scored: fighting goes on everywhere, and aid has no place. */
const UNSCORED = ["clash", "aid"];

/**
 * Pairs coded claims with found ones, one to one, where they mean the same event. The right speaker is paired first, then one
 * of the same side, then any, so that one right answer is not spent on another's claim.
 */
export function match(gold: GoldClaim[], found: FoundClaim[]): Match {
  const pairs = new Map<GoldClaim, FoundClaim>();
  const free = new Set(found);
  for (const fits of [sameClaimant, sameSide, () => true]) {
    for (const claim of gold.filter((one) => !pairs.has(one))) {
      const best = [...free].find((one) => sameEvent(claim, one) && fits(claim, one));
      if (!best) continue;
      pairs.set(claim, best);
      free.delete(best);
    }
  }
  return { pairs, free: [...free] };
}

/** The free claims that count and that a coded claim explains: said again, or coded but not asked for. */
export function explained(claims: GoldClaim[], free: FoundClaim[]): FoundClaim[] {
  const alarms = new Set(falseAlarms(claims, free));
  return free.filter((found) => counts(found) && !alarms.has(found));
}

/**
 * The found claims that nothing explains. Saying a coded claim again is no false alarm, nor is a claim that was coded but not
 * asked for; giving it to another side is.
 */
export function falseAlarms(claims: GoldClaim[], free: FoundClaim[]): FoundClaim[] {
  const explains = (claim: GoldClaim, found: FoundClaim) =>
    sameEvent(claim, found) && sameSide(claim, found) && (!claim.core || sameClaimant(claim, found));
  return free.filter((found) => counts(found) && !claims.some((claim) => explains(claim, found)));
}

/** Attributed, or an outlet that could not verify; of a scored type; at a place. */
function counts(found: FoundClaim): boolean {
  const attributed = found.claimant !== "media" || found.stance === "unverified";
  return attributed && !UNSCORED.includes(found.type) && Boolean(found.place?.name);
}
