import type { Side, Stance, Status } from "@/lib/vocabulary";
import type { EventView } from "./event";
import type { Page } from "./page";

/** An actor in a list, with how often it took each position. */
export type ClaimantLine = {
  id: string;
  name: string;
  side: Side;
  stances: Record<Stance, number>;
  /** The first and the last day that is known of its claims. */
  from: string | null;
  to: string | null;
};

/** How many of the events that an actor speaks of have one status. */
export type Share = { status: Status; count: number };

/** What one actor has claimed. */
export type ClaimantView = ClaimantLine & {
  kind: string;
  parent: { id: string; name: string } | null;
  parts: { id: string; name: string }[];
  shares: Share[];
  /** The events it speaks of, each with its claims only; the newest first. */
  events: Page<EventView>;
};

/** All claims of a line: `countClaims(line)`. */
export function countClaims({ stances }: Pick<ClaimantLine, "stances">): number {
  return stances.asserts + stances.denies + stances.unverified;
}
