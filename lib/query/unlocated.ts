import { readRows } from "@/lib/db/reader";
import type { EventView } from "@/lib/view/event";
import { type Page, toPage } from "@/lib/view/page";
import { toEventViews } from "@/lib/view/to-event";
import { Prisma } from "@/prisma/client/client";
import { selectClaims } from "./events";

/** Events without a pin that an article still tells of. */
const UNLOCATED = Prisma.sql`Event WHERE placeId IS NULL AND id NOT IN (
  SELECT gone.eventId FROM Claim gone WHERE gone.superseded = 1
    AND NOT EXISTS (SELECT 1 FROM Claim stands WHERE stands.eventId = gone.eventId AND stands.superseded = 0))`;

/** One page of the events without a pin, oldest first. */
export async function findUnlocated(asked: number): Promise<Page<EventView>> {
  const [counted] = readRows<{ count: number }>(Prisma.sql`SELECT COUNT(*) AS count FROM ${UNLOCATED}`);
  const page = toPage(asked, counted?.count ?? 0);
  const rows = await selectClaims(
    Prisma.sql`1 = 1`,
    Prisma.sql`c.superseded = 0 AND e.id IN (
      SELECT id FROM ${UNLOCATED} ORDER BY "from" IS NULL, "from", id LIMIT ${page.take} OFFSET ${page.skip})`,
  );
  return { ...page, items: toEventViews(rows) };
}
