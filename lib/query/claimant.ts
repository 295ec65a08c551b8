import { type ClaimantStats, statsOfClaimant } from "@/lib/columns/claimant-stats";
import { db } from "@/lib/db/client";
import type { ClaimantFacts } from "@/lib/view/claimant";
import type { EventView } from "@/lib/view/event";
import type { Page } from "@/lib/view/page";
import { findEventSet } from "./event-set";
import { pageOfEvents } from "./page-of-events";

/** What one actor has claimed. */
export type ClaimantFound = {
  facts: ClaimantFacts;
  stats: ClaimantStats;
  /** The events it speaks of, each with its claims only; the newest first. */
  events: Page<EventView>;
};

const named = { select: { id: true, name: true } };

/** What one actor has claimed, or null where it is not known or has claimed nothing. */
export async function findClaimant(id: string, asked: number): Promise<ClaimantFound | null> {
  const [columns, actor] = await Promise.all([
    findEventSet(),
    db.actor.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        side: true,
        kind: true,
        parent: named,
        parts: { ...named, orderBy: { name: "asc" } },
        aliases: { select: { alias: true }, orderBy: { alias: "asc" } },
      },
    }),
  ]);
  const stats = actor && statsOfClaimant(columns, id);
  if (!actor || !stats) return null;
  const position = columns.claimants.findIndex((one) => one.id === id);
  const isOwn = (claim: number) => columns.claims.claimant[claim] === position;
  return {
    facts: { ...actor, side: actor.side as ClaimantFacts["side"], aliases: actor.aliases.map(({ alias }) => alias) },
    stats,
    events: pageOfEvents(columns, stats.events, asked, isOwn),
  };
}
