import type { Side, Stance, Status } from "@/lib/vocabulary";

/** An actor in a list, with how often it took each position. */
export type ClaimantLine = {
  id: string;
  name: string;
  side: Side;
  stances: Record<Stance, number>;
  /** How the events stand of which it speaks, each event once, and how many those are. */
  shares: Share[];
  events: number;
  /** Its claims in equal stretches of the time of all claims. */
  sparks: number[];
  /** The first and the last day that is known of its claims. */
  from: string | null;
  to: string | null;
};

/** How many of the events that an actor speaks of have one status. */
export type Share = { status: Status; count: number };

/** All claims of a line: `countClaims(line)`. */
export function countClaims({ stances }: Pick<ClaimantLine, "stances">): number {
  return stances.asserts + stances.denies + stances.unverified;
}

/** What is known of an actor beside its claims. */
export type ClaimantFacts = {
  id: string;
  name: string;
  side: Side;
  kind: string;
  parent: { id: string; name: string } | null;
  parts: { id: string; name: string }[];
  /** Other names it is known by in articles. */
  aliases: string[];
};
