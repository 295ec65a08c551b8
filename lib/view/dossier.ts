import type { ClaimView } from "./claim";
import type { EventView } from "./event";

/** An event with everything that was said of it. */
export type DossierView = Omit<EventView, "claims"> & { claims: ClaimView[] };

/** Those who take one position on an event, by name, each once. */
export type Party = { id: string; name: string; side: ClaimView["side"] };

/** Who asserts, who denies, who could not verify, and which outlets tell of it in their own voice. */
export type Parties = { asserting: Party[]; denying: Party[]; unsure: Party[]; narrating: Party[] };

/**
 * The claimants of an event by what they say, in the order in which they spoke. To say that an attack was beaten off
 * is an assertion of its own: what it is to the others, the status says.
 */
export function toParties(claims: ClaimView[]): Parties {
  const spoken = claims.filter(({ narration }) => !narration);
  const by = (stance: ClaimView["stance"]) => toList(spoken.filter((claim) => claim.stance === stance));
  return {
    asserting: by("asserts"),
    denying: by("denies"),
    unsure: toList(claims.filter(({ stance }) => stance === "unverified")),
    narrating: toList(claims.filter(({ narration, stance }) => narration && stance !== "unverified")),
  };
}

function toList(claims: ClaimView[]): Party[] {
  const parties = claims.map(({ claimantId, claimantName, side }) => ({ id: claimantId, name: claimantName, side }));
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}
