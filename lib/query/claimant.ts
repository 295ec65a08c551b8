import { db } from "@/lib/db/client";
import type { ClaimantView, Share } from "@/lib/view/claimant";
import type { EventView } from "@/lib/view/event";
import { type Page, toPage } from "@/lib/view/page";
import { toEventViews } from "@/lib/view/to-event";
import { STATUSES, type Status } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { findClaimantLine } from "./claimants";
import { selectClaims } from "./events";

const relative = { select: { id: true, name: true } };

/** What one actor has claimed, or null where it is not known or has claimed nothing. */
export async function findClaimant(id: string, asked: number): Promise<ClaimantView | null> {
  const [actor, line, shares] = await Promise.all([
    db.actor.findUnique({ where: { id }, select: { kind: true, parent: relative, parts: relative } }),
    findClaimantLine(id),
    findShares(id),
  ]);
  if (!actor || !line) return null;
  return { ...line, ...actor, shares, events: await findClaimantEvents(id, asked, shares) };
}

async function findShares(id: string): Promise<Share[]> {
  const rows = await db.$queryRaw<{ status: Status; events: bigint }[]>`
    SELECT e.status, COUNT(DISTINCT e.id) AS events FROM Claim c JOIN Event e ON e.id = c.eventId
    WHERE c.claimantId = ${id} GROUP BY e.status`;
  const counts = new Map(rows.map(({ status, events }) => [status, Number(events)]));
  return STATUSES.flatMap((status) => ({ status, count: counts.get(status) ?? 0 }));
}

async function findClaimantEvents(id: string, asked: number, shares: Share[]): Promise<Page<EventView>> {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const page = toPage(asked, total);
  const rows = await selectClaims(
    Prisma.sql`c.claimantId = ${id}`,
    Prisma.sql`e.id IN (
      SELECT e.id FROM Claim c JOIN Event e ON e.id = c.eventId WHERE c.claimantId = ${id}
      GROUP BY e.id ORDER BY e."from" DESC, e.id LIMIT ${page.take} OFFSET ${page.skip})`,
  );
  return { ...page, items: toEventViews(rows).sort(newestFirst) };
}

function newestFirst(a: EventView, b: EventView): number {
  return (b.from ?? "").localeCompare(a.from ?? "") || (a.id < b.id ? -1 : 1);
}
