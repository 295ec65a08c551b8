import { eachRow, readRows } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import type { PlaceView, PublisherView } from "@/lib/view/event";
import type { EventRow } from "@/lib/view/rows";
import { Prisma } from "@/prisma/client/client";
import { PUBLISHED, whereClaim } from "./where";

/** A claim of a set; `publishers` are the ids of the outlets that printed it, each as often as it did. */
export type SetRow = EventRow & { publishers: string | null };

/** What many claims share, by its id: it is read once, and not with each. */
export type Known = ReturnType<typeof readKnown>;

type Actor = { id: string; name: string; side: string };

export function readKnown() {
  const actors = readRows<Actor>(Prisma.sql`SELECT id, name, side FROM Actor`);
  const places = readRows<PlaceView>(Prisma.sql`
    SELECT id, name, admin1, lat, lon FROM Place WHERE id IN (SELECT placeId FROM Event)`);
  const publishers = readRows<PublisherView>(Prisma.sql`SELECT id, name FROM Publisher`);
  return { actors: byId(actors), places: byId(places), publishers: byId(publishers) };
}

/**
 * Gives the claims of the events of which one matches the filter: those of an event after one another, the events in order of
 * place, topic and day, those without a pin last.
 */
export async function eachSetRow(filter: Filter, known: Known, use: (row: SetRow) => void): Promise<void> {
  const statements = [true, false].map((isPinned) => statement(filter, isPinned));
  await eachRow(statements, (values) => use(toSetRow(values, known)));
}

/** In the order of the index by place, topic and day, so that nothing is sorted. Actors are joined for the filter alone. */
function statement(filter: Filter, isPinned: boolean): Prisma.Sql {
  const where = whereClaim(filter);
  const asked = Prisma.sql`AND e.id IN (
    SELECT e.id FROM Claim c JOIN Event e ON e.id = c.eventId JOIN Actor a ON a.id = c.claimantId WHERE ${where})`;
  return Prisma.sql`
    SELECT e.id, e.topic, e.title, e.status, e.unverified, e."from", e."to", e.datePrecision,
      e.outletCount, e.originCount, e.placeId,
      c.id, c.claimantId, c.stance, c.type, c.narration, c.placeName, c.placePrecision, c.candidates,
      c.saidFrom, c.saidTo, c.saidPrecision, c.eventFrom, c.eventTo, c.eventPrecision,
      CASE WHEN COALESCE(c.saidFrom, c.saidTo, c.eventFrom, c.eventTo) IS NULL THEN ${PUBLISHED} END,
      (SELECT group_concat(ar.publisherId) FROM Report r JOIN Article ar ON ar.id = r.articleId WHERE r.claimId = c.id),
      (${where})
    FROM Event e CROSS JOIN Claim c LEFT JOIN Actor a ON a.id = c.claimantId
    WHERE c.eventId = e.id AND c.superseded = 0 AND e.placeId IS ${isPinned ? Prisma.sql`NOT NULL` : Prisma.sql`NULL`}
      ${filter === NO_FILTER ? Prisma.empty : asked}
    ORDER BY e.placeId, e.topic, e."from", e.id, c.id`;
}

/** The values as `statement` selects them. By position: to go by a list of names takes five times as long. */
function toSetRow(values: unknown[], { actors, places }: Known): SetRow {
  const actor = actors.get(values[12] as string);
  const place = places.get(values[10] as string);
  return {
    eventId: values[0],
    topic: values[1],
    title: values[2],
    status: values[3],
    unverified: values[4],
    from: values[5],
    to: values[6],
    datePrecision: values[7],
    outletCount: values[8],
    originCount: values[9],
    placeId: values[10],
    id: values[11],
    claimantId: values[12],
    stance: values[13],
    type: values[14],
    narration: values[15],
    placeName: values[16],
    placePrecision: values[17],
    candidates: values[18],
    saidFrom: values[19],
    saidTo: values[20],
    saidPrecision: values[21],
    eventFrom: values[22],
    eventTo: values[23],
    eventPrecision: values[24],
    published: values[25],
    publishers: values[26],
    matches: values[27],
    claimantName: actor?.name ?? values[12],
    side: actor?.side ?? "none",
    placeTitle: place?.name ?? null,
    admin1: place?.admin1 ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  } as SetRow;
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
