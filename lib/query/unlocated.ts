import { db } from "@/lib/db/client";
import type { EventView } from "@/lib/view/event";
import { type Page, toPage } from "@/lib/view/page";
import { toEventViews } from "@/lib/view/to-event";
import { Prisma } from "@/prisma/client/client";
import { selectClaims } from "./events";

/** One page of the events without a pin, oldest first. */
export async function findUnlocated(asked: number): Promise<Page<EventView>> {
  const page = toPage(asked, await db.event.count({ where: { placeId: null } }));
  const rows = await selectClaims(
    Prisma.sql`1 = 1`,
    Prisma.sql`e.id IN (
      SELECT id FROM Event WHERE placeId IS NULL ORDER BY "from" IS NULL, "from", id LIMIT ${page.take} OFFSET ${page.skip})`,
  );
  return { ...page, items: toEventViews(rows) };
}
