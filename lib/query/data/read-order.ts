import type { Snapshot } from "@/lib/db/snapshot";
import type { Filter } from "@/lib/filter/filter";
import type { Cursor } from "@/lib/filter/paging";
import { Prisma } from "@/prisma/client/client";
import { findFew, RARE } from "./event-order";

/** Where an article stands: by the day on which it was read, then by the day on which it was printed, then by its id. */
type Standing = { ingestedOn: string; publishedOn: string | null; id: string };
/** A claim stands where the last of its articles does. */
type News = Standing & { claim: string };

/** What is sought: a filter, which is also the condition `where`, or of it one event alone. */
type Sought = { filter: Filter; where: Prisma.Sql; event: string | null; after: Cursor | null };

/** In claims of a few, and in articles of all. */
const SLICE = 60;

/**
 * The ids of the claims that a filter finds, slice by slice: those that were read last first, and of those read on one day those
 * printed last. A claim that is printed again comes to the top again.
 */
export function* readOrder(snapshot: Snapshot, { filter, where, event, after }: Sought): Generator<string[]> {
  const last = toNews(after);
  const few = event === null ? findFew(snapshot, filter, RARE) : [{ id: event }];
  yield* few
    ? sorted(snapshot, where, few, last)
    : walk(snapshot, last, (articles) => claimsOf(snapshot, where, articles, last));
}

/** What is asked for after the last claim of a page. */
function toNews(after: Cursor | null): News | null {
  const [ingestedOn, publishedOn = null, id, claim] = after ?? [];
  return ingestedOn && id && claim ? { ingestedOn, publishedOn, id, claim } : null;
}

function* sorted(
  snapshot: Snapshot,
  where: Prisma.Sql,
  events: { id: string }[],
  last: News | null,
): Generator<string[]> {
  const ids = JSON.stringify(events.map(({ id }) => id));
  const rows = snapshot.all<News>(Prisma.sql`
    SELECT c.id AS claim, ar.ingestedOn, ar.publishedOn, ar.id
    FROM json_each(${ids}) AS asked
      CROSS JOIN Event e ON e.id = asked.value
      CROSS JOIN Claim c ON c.eventId = e.id
      JOIN Actor a ON a.id = c.claimantId
      CROSS JOIN Report r ON r.claimId = c.id
      JOIN Article ar ON ar.id = r.articleId
    WHERE +(${where})`);
  const newest = new Map<string, News>();
  for (const row of rows) {
    const known = newest.get(row.claim);
    if (!known || compare(row, known) < 0) newest.set(row.claim, row);
  }
  const order = [...newest.values()].filter((news) => !last || compare(news, last) > 0).sort(compare);
  for (let at = 0; at < order.length; at += SLICE) yield order.slice(at, at + SLICE).map(({ claim }) => claim);
}

/** Articles in the order of the index, day by day. */
function* walk(snapshot: Snapshot, last: News | null, read: (articles: string[]) => string[]): Generator<string[]> {
  if (last) yield read([last.id]);
  let place: Standing | null = last;
  for (let day = last?.ingestedOn ?? nextDay(snapshot, null); day; day = nextDay(snapshot, day)) {
    for (const part of place && place.publishedOn === null ? [UNDATED] : [DATED, UNDATED]) {
      for (let isMore = true; isMore; ) {
        const slice: Standing[] = snapshot.all<Standing>(part(day, place, SLICE));
        if (slice.length > 0) yield read(slice.map(({ id }) => id));
        isMore = slice.length === SLICE;
        place = slice.at(-1) ?? place;
      }
      place = null;
    }
  }
}

function nextDay(snapshot: Snapshot, day: string | null): string | null {
  const [next] = snapshot.all<{ day: string | null }>(
    day === null
      ? Prisma.sql`SELECT MAX(ingestedOn) AS day FROM Article`
      : Prisma.sql`SELECT MAX(ingestedOn) AS day FROM Article WHERE ingestedOn < ${day}`,
  );
  return next?.day ?? null;
}

type Part = (day: string, last: Standing | null, size: number) => Prisma.Sql;

/** After every day, so that nothing of a day is left out. */
const END = "~";

const DATED: Part = (day, last, size) => Prisma.sql`
  SELECT ingestedOn, publishedOn, id FROM Article
  WHERE ingestedOn = ${day} AND (publishedOn, id) < (${last?.publishedOn ?? END}, ${last?.id ?? ""})
  ORDER BY publishedOn DESC, id DESC LIMIT ${size}`;

const UNDATED: Part = (day, last, size) => Prisma.sql`
  SELECT ingestedOn, publishedOn, id FROM Article
  WHERE ingestedOn = ${day} AND publishedOn IS NULL ${last ? Prisma.sql`AND id < ${last.id}` : Prisma.empty}
  ORDER BY id DESC LIMIT ${size}`;

/** The claims of some articles that a filter finds and that no later article has, in the order of the articles. */
function claimsOf(snapshot: Snapshot, where: Prisma.Sql, articles: string[], last: News | null): string[] {
  const rows = snapshot.all<{ claim: string; article: string }>(Prisma.sql`
    SELECT DISTINCT c.id AS claim, ar.id AS article
    FROM json_each(${JSON.stringify(articles)}) AS asked
      CROSS JOIN Article ar ON ar.id = asked.value
      CROSS JOIN Report r ON r.articleId = ar.id
      CROSS JOIN Claim c ON c.id = r.claimId
      JOIN Event e ON e.id = c.eventId
      JOIN Actor a ON a.id = c.claimantId
    WHERE +(${where}) AND NOT EXISTS (
      SELECT 1 FROM Report other JOIN Article later ON later.id = other.articleId
      WHERE other.claimId = c.id AND (later.ingestedOn, COALESCE(later.publishedOn, ''), later.id)
        > (ar.ingestedOn, COALESCE(ar.publishedOn, ''), ar.id))
    ORDER BY asked.key, c.id`);
  return rows.flatMap(({ claim, article }) => (last?.id === article && claim <= last.claim ? [] : claim));
}

/** The later first; of one article in the order of the claims' ids. */
function compare(a: News, b: News): number {
  return (
    order(b.ingestedOn, a.ingestedOn) ||
    order(b.publishedOn ?? "", a.publishedOn ?? "") ||
    order(b.id, a.id) ||
    order(a.claim, b.claim)
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
