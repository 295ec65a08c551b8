import type { ClaimView } from "./claim";
import type { ClaimMark, EventView } from "./event";
import type { Loss } from "./losses";
import type { Origin } from "./origins";
import type { Place } from "./page";

/** So many claims stand on one page of a dossier, */
export const CLAIMS_A_PAGE = 40;
/** and of each claim the first of its reports; the others have a page of their own. */
export const REPORTS_A_CLAIM = 3;

/** An event with what was said of it: the first of its claims, each with the first of its reports. */
export type DossierView = Omit<EventView, "claims"> & { claims: ClaimView[] };

/** The page of an event. What is told in short is told of all claims. */
export type DossierPage = DossierView & {
  /** Which of the claims these are; where one claim is asked for alone, which of its reports. */
  page: Place;
  /** The claim that is shown alone, with all its reports. */
  only: string | null;
  marks: ClaimMark[];
  reportCount: number;
  positions: Position[];
  /** The claims that its status follows from, oldest first. */
  grounds: ClaimMark[];
  origins: Origin[];
  losses: Loss[];
  /** Why this place was chosen, as articles were read; each reason once. */
  placeReasons: string[];
  /** Other events at its place: the nearest before it and after it. */
  related: { before: EventView[]; after: EventView[] };
};

/** Those who take one position on an event, by name, each once. */
export type Party = { id: string; name: string; side: ClaimView["side"] };

/** Those who say the same thing of an event. */
export type Position = Pick<ClaimView, "stance" | "type" | "narration"> & { parties: Party[] };

const ORDER: Record<ClaimView["stance"], number> = { asserts: 0, denies: 1, unverified: 2 };

/**
 * Who says what of an event: those who assert first, then those who deny, then outlets in their own voice and those
 * that could not check; within each, who spoke first stands first. Claims are given oldest first.
 */
export function toPositions(claims: ClaimMark[]): Position[] {
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
