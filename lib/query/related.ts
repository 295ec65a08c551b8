import { readRows } from "@/lib/db/reader";
import type { EventView } from "@/lib/view/event";
import { toEventViews } from "@/lib/view/to-event";
import { TOPICS } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { selectClaims } from "./events";

/** So many events before, and as many after. */
const FEW = 3;

type Anchor = Pick<EventView, "id" | "from" | "place">;
type Related = Record<"before" | "after", EventView[]>;

/** The events at the place of another that began next before it and next after it, in order; none without a place or a day. */
export async function findRelated({ id, from, place }: Anchor): Promise<Related> {
  if (!place || !from) return { before: [], after: [] };
  const near = readRows<{ id: string; when: keyof Related }>(Prisma.sql`
    ${nearest(id, place.id, "before", from)} UNION ALL ${nearest(id, place.id, "after", from)}`);
  if (near.length === 0) return { before: [], after: [] };
  const ids = near.map((one) => one.id);
  const events = toEventViews(await selectClaims(Prisma.sql`1 = 1`, Prisma.sql`e.id IN (${Prisma.join(ids)})`));
  const pick = (when: keyof Related) => {
    const those = new Set(near.filter((one) => one.when === when).map((one) => one.id));
    return events.filter((event) => those.has(event.id));
  };
  return { before: pick("before"), after: pick("after") };
}

/** A topic at a time, as the index goes by place, topic and day. */
function nearest(id: string, place: string, when: keyof Related, day: string): Prisma.Sql {
  const lies = when === "before" ? Prisma.sql`"from" <= ${day}` : Prisma.sql`"from" > ${day}`;
  const order = when === "before" ? Prisma.sql`"from" DESC, id DESC` : Prisma.sql`"from", id`;
  const topics = TOPICS.map(
    (topic) => Prisma.sql`SELECT * FROM (
      SELECT id, "from" FROM Event WHERE placeId = ${place} AND topic = ${topic} AND ${lies} AND id <> ${id}
      ORDER BY ${order} LIMIT ${FEW})`,
  );
  return Prisma.sql`SELECT * FROM (
    SELECT id, ${when} AS "when" FROM (${Prisma.join(topics, " UNION ALL ")}) ORDER BY ${order} LIMIT ${FEW})`;
}
