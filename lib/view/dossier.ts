import type { ClaimView } from "./claim";
import type { EventView } from "./event";

/** An event with everything that was said of it. */
export type DossierView = Omit<EventView, "claims"> & { claims: ClaimView[] };

/** Those who take one position on an event, by name, each once. */
export type Party = { id: string; name: string; side: ClaimView["side"] };

/** Those who say the same thing of an event. */
export type Position = Pick<ClaimView, "stance" | "type" | "narration"> & { parties: Party[] };

const ORDER: Record<ClaimView["stance"], number> = { asserts: 0, denies: 1, unverified: 2 };

/**
 * Who says what of an event: those who assert first, then those who deny, then outlets in their own voice and those
 * that could not check; within each, who spoke first stands first. Claims are given oldest first.
 */
export function toPositions(claims: ClaimView[]): Position[] {
  const positions = new Map<string, Position>();
  for (const { stance, type, narration, claimantId: id, claimantName: name, side } of claims) {
    const key = `${stance} ${type} ${narration}`;
    const position = positions.get(key) ?? { stance, type, narration, parties: [] };
    if (!position.parties.some((party) => party.id === id)) position.parties.push({ id, name, side });
    positions.set(key, position);
  }
  return [...positions.values()].sort((a, b) => weight(a) - weight(b));
}

function weight({ stance, narration }: Position): number {
  return ORDER[stance] + (narration && stance !== "unverified" ? 1.5 : 0);
}
