import { readRows } from "@/lib/db/reader";
import { formatDay } from "@/lib/filter/days";
import type { Filter } from "@/lib/filter/filter";
import { highlight } from "@/lib/search/highlight";
import type { Ask } from "@/lib/search/parse";
import { cutSnippet } from "@/lib/search/snippet";
import { articleHref, eventHref } from "@/lib/view/address";
import { sayPosition } from "@/lib/view/position";
import type { Hit, HitGroup } from "@/lib/view/search";
import type { ClaimType, Side, Stance } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { matchReports } from "./search-match";
import { MOST_COUNTED, type Window } from "./search-window";
import { whereClaim } from "./where";

/** Where the index cannot tell all that a filter asks, so many sentences with the words are looked at, the newest first. */
const MOST_LOOKED_AT = 20_000;

/** Reports of what no article prints any more: few, where a look at each claim that is found would take its time. */
const SUPERSEDED = Prisma.sql`
  SELECT gone.searchId FROM Claim claim JOIN Report gone ON gone.claimId = claim.id
  WHERE claim.superseded = 1 AND gone.searchId IS NOT NULL`;

type Row = {
  id: string;
  articleId: string;
  excerpt: string;
  eventId: string;
  eventTitle: string;
  claimantName: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: number;
  placeName: string | null;
  publisherName: string;
  agency: string | null;
  publishedOn: string | null;
};

/** The sentences in which all is found, the newest first; the place and the claimant count as said in them. */
export function findReportHits(words: Ask, filter: Filter, { take, skip, counts }: Window): HitGroup {
  const match = matchReports(words, filter);
  if (match === null) return { kind: "excerpt", items: [], count: 0, isMore: false };
  const from = reportsOf(match, filter);
  const rows = readRows<Row>(Prisma.sql`
    SELECT r.id, r.articleId, r.excerpt, e.id AS eventId, e.title AS eventTitle, a.name AS claimantName, a.side,
      c.stance, c.type, c.narration, c.placeName, pu.name AS publisherName, ar.agency, ar.publishedOn
    FROM ${from}
      CROSS JOIN Article ar ON ar.id = r.articleId
      CROSS JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE ${whereRest(filter)}
    ORDER BY s.rowid DESC LIMIT ${take} OFFSET ${skip}`);
  const count = counts ? countReports(match, filter) : rows.length;
  return {
    kind: "excerpt",
    items: rows.map((row) => toHit(row, words)),
    count: Math.min(count, MOST_COUNTED),
    isMore: count > MOST_COUNTED,
  };
}

/** The reports `s` that the index finds, with their claims, events and actors. The index leads: it gives the newest first. */
function reportsOf(match: string, filter: Filter): Prisma.Sql {
  const most = asksMore(filter) ? Prisma.sql`LIMIT ${MOST_LOOKED_AT}` : Prisma.empty;
  return Prisma.sql`(SELECT rowid FROM SearchReport WHERE SearchReport MATCH ${match} ORDER BY rowid DESC ${most}) s
    CROSS JOIN Report r ON r.searchId = s.rowid
    CROSS JOIN Claim c ON c.id = r.claimId
    CROSS JOIN Event e ON e.id = c.eventId
    CROSS JOIN Actor a ON a.id = c.claimantId`;
}

function countReports(match: string, filter: Filter): number {
  const found = asksMore(filter)
    ? Prisma.sql`${reportsOf(match, filter)} WHERE ${whereRest(filter)}`
    : Prisma.sql`SearchReport WHERE SearchReport MATCH ${match} AND rowid NOT IN (${SUPERSEDED})`;
  const [row] = readRows<{ count: number }>(Prisma.sql`
    SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${found} LIMIT ${MOST_COUNTED + 1})`);
  return row?.count ?? 0;
}

function asksMore({ from, to, status, bbox }: Filter): boolean {
  return Boolean(from || to || bbox || status.length > 0);
}

/** What the index cannot tell. */
function whereRest({ from, to, status, bbox }: Filter): Prisma.Sql {
  return whereClaim({ from, to, status, bbox, side: [], claimant: [], stance: [], type: [], publisher: [], place: [] });
}

function toHit(row: Row, words: Ask): Hit {
  const { id, articleId, excerpt, eventId, eventTitle, claimantName, publisherName, agency, publishedOn } = row;
  const mark = (text: string) => ({ text, marks: highlight(text, words) });
  const position = sayPosition({ ...row, narration: Boolean(row.narration), killed: null, wounded: null });
  const printed = [publisherName, agency && agency !== publisherName ? `with ${agency}` : "", formatDate(publishedOn)];
  return {
    kind: "excerpt",
    id,
    href: eventHref(eventId),
    title: mark(eventTitle),
    side: row.side,
    note: mark(`${claimantName} ${position}`),
    excerpt: {
      ...cutSnippet(excerpt, highlight(excerpt, words)),
      href: articleHref(articleId, id),
      source: printed.filter(Boolean).join(", "),
    },
  };
}

function formatDate(day: string | null): string {
  return day ? formatDay(day) : "day unknown";
}
