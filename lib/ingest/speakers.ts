import type { FoundClaim } from "@/lib/extract/types";
import type { ActorSeed } from "@/lib/seeds/actors";

const OTHER = "other:";

/** Gives each claimant the registry's name and side, so that one speaker has one of each; `other:` speakers keep theirs. */
export function nameSpeakers(claims: FoundClaim[], actors: Map<string, ActorSeed>): FoundClaim[] {
  return claims.map((claim) => {
    const actor = actors.get(claim.claimant);
    if (actor) return { ...claim, claimantName: actor.name, claimantSide: actor.side };
    if (claim.claimant.startsWith(OTHER)) return { ...claim, claimantName: claim.claimant.slice(OTHER.length) };
    throw new Error(`The extractor named “${claim.claimant}”, who is not in seeds/actors.json: add the actor.`);
  });
}
