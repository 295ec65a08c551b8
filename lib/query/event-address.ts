import { readRows } from "@/lib/db/reader";
import { type EventKey, isPlaceOf, parseEventId } from "@/lib/link/event-id";
import { Prisma } from "@/prisma/client/client";

/** Where an event is now; `moved` where it was asked for by an id that it had before. */
export type EventAddress = { id: string; moved: boolean };

/** Days around the day of an old id in which its event is looked for, where no report is linked by that day any more. */
const NEAR = 14;

/**
 * Finds the event that an address means, now or formerly; null where there never was one.
 *
 * An event's id has its first day, which an earlier report moves, and two events may become one. Nothing is kept of
 * that: any day by which a report of that place and topic is linked leads to the event that has the report now.
 *
 *     await findEventAddress("territory-osk-wd-q1-2031-05-04") // { id: "territory-osk-wd-q1-2031-05-02", moved: true }
 */
export async function findEventAddress(id: string): Promise<EventAddress | null> {
  const [present] = readRows<{ id: string }>(Prisma.sql`SELECT "id" FROM "Event" WHERE "id" = ${id}`);
  if (present) return { id, moved: false };
  const key = parseEventId(id);
  const place = key && (await findPlace(key));
  const event = place && ((await findByReport(place, key)) ?? (await findNearest(place, key)));
  return event ? { id: event, moved: true } : null;
}

/** The places whose names end as the id does are few; which one it is, their own ids decide. */
async function findPlace(key: EventKey): Promise<string | null> {
  const rows = readRows<{ id: string }>(Prisma.sql`
    SELECT "id" FROM "Place"
    WHERE substr(${key.place}, -length("id")) = lower(replace(replace("id", ':', '-'), '.', '-'))`);
  const places = rows.map((row) => row.id).filter((placeId) => isPlaceOf(key, placeId));
  return places.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

async function findByReport(placeId: string, { topic, day }: EventKey): Promise<string | null> {
  const rows = readRows<{ id: string }>(Prisma.sql`
    SELECT event."id" FROM "Event" AS event
    JOIN "Claim" AS claim ON claim."eventId" = event."id"
    JOIN "Report" AS report ON report."claimId" = claim."id" AND report."linkDay" = ${day}
    WHERE event."placeId" = ${placeId} AND event."topic" = ${topic} AND event."from" <= ${day} AND event."to" >= ${day}
    ORDER BY event."id" LIMIT 1`);
  return rows[0]?.id ?? null;
}

/** The report may be gone since it was read better: then the nearest event there. */
async function findNearest(placeId: string, { topic, day }: EventKey): Promise<string | null> {
  const rows = readRows<{ id: string }>(Prisma.sql`
    SELECT "id" FROM "Event"
    WHERE "placeId" = ${placeId} AND "topic" = ${topic}
      AND "from" <= date(${day}, '+' || ${NEAR} || ' days') AND "to" >= date(${day}, '-' || ${NEAR} || ' days')
    ORDER BY abs(julianday("from") - julianday(${day})), "id" LIMIT 1`);
  return rows[0]?.id ?? null;
}
