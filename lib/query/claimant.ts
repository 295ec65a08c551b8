import { type ClaimantStats, statsOfClaimant } from "@/lib/columns/claimant-stats";
import { readRows } from "@/lib/db/reader";
import type { ClaimantFacts } from "@/lib/view/claimant";
import type { EventView } from "@/lib/view/event";
import type { Page } from "@/lib/view/page";
import { Prisma } from "@/prisma/client/client";
import { findEventSet } from "./event-set";
import { pageOfEvents } from "./page-of-events";

/** What one actor has claimed. */
export type ClaimantFound = {
  facts: ClaimantFacts;
  stats: ClaimantStats;
  /** The events it speaks of, each with its claims only; the newest first. */
  events: Page<EventView>;
};

/** What one actor has claimed, or null where it is not known or has claimed nothing. */
export async function findClaimant(id: string, asked: number): Promise<ClaimantFound | null> {
  const columns = await findEventSet();
  const stats = statsOfClaimant(columns, id);
  const facts = stats && findFacts(id);
  if (!stats || !facts) return null;
  const position = columns.claimants.findIndex((one) => one.id === id);
  const isOwn = (claim: number) => columns.claims.claimant[claim] === position;
  return { facts, stats, events: pageOfEvents(columns, stats.events, asked, isOwn) };
}

type Named = { id: string; name: string };
type Row = Pick<ClaimantFacts, "id" | "name" | "side" | "kind"> & { parentId: string | null };

function findFacts(id: string): ClaimantFacts | null {
  const [row] = readRows<Row>(Prisma.sql`SELECT id, name, side, kind, parentId FROM Actor WHERE id = ${id}`);
  if (!row) return null;
  const { parentId, ...actor } = row;
  const [parent = null] = readRows<Named>(Prisma.sql`SELECT id, name FROM Actor WHERE id = ${parentId}`);
  const parts = readRows<Named>(Prisma.sql`SELECT id, name FROM Actor WHERE parentId = ${id} ORDER BY name`);
  const aliases = readRows<{ alias: string }>(
    Prisma.sql`SELECT alias FROM ActorAlias WHERE actorId = ${id} ORDER BY alias`,
  );
  return { ...actor, parent, parts, aliases: aliases.map(({ alias }) => alias) };
}
