import { dataVersion, readRows } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { count } from "@/lib/filter/number";
import { filterKey } from "@/lib/search/document";
import { highlight } from "@/lib/search/highlight";
import { nameKeyOf } from "@/lib/search/keys";
import { toMatch } from "@/lib/search/match";
import type { Ask } from "@/lib/search/parse";
import { claimantHref, placeHref, publisherHref } from "@/lib/view/address";
import type { Hit, HitGroup, Marked } from "@/lib/view/search";
import type { Side } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { gaveOlder } from "./older";
import { MOST_COUNTED, type Window } from "./search-window";

type NameKind = "place" | "claimant" | "publisher";

/** So many of those of whom most is claimed are looked at by their names. */
const MOST_COMPARED = 200;

type Row = { id: string; name: string; names: string; side: Side | null; where: string | null; searchId: number };

type Table = {
  /** The rows of a list of numbers, each with all its names. */
  rows: (numbers: string) => Prisma.Sql;
  index: Prisma.Sql;
  /** How many claims, or articles, each row of the index has. */
  weights: Prisma.Sql;
  href: (id: string) => string;
  counted: "claim" | "article";
};

const TABLES: Record<NameKind, Table> = {
  place: {
    index: Prisma.sql`SearchPlace`,
    rows: (numbers) => Prisma.sql`
      SELECT id, name, NULL AS side, COALESCE(admin2 || ', ', '') || admin1 || ', ' || country AS "where", searchId,
        (SELECT json_group_array(n.name) FROM PlaceName n WHERE n.placeId = Place.id) AS names
      FROM Place WHERE searchId IN (SELECT value FROM json_each(${numbers}))`,
    weights: Prisma.sql`
      SELECT p.searchId, w.claims FROM (SELECT placeId, COUNT(*) AS claims FROM Claim GROUP BY placeId) w
      JOIN Place p ON p.id = w.placeId`,
    href: placeHref,
    counted: "claim",
  },
  claimant: {
    index: Prisma.sql`SearchActor`,
    rows: (numbers) => Prisma.sql`
      SELECT id, name, side, NULL AS "where", searchId,
        (SELECT json_group_array(n.alias) FROM ActorAlias n WHERE n.actorId = Actor.id) AS names
      FROM Actor WHERE searchId IN (SELECT value FROM json_each(${numbers}))`,
    weights: Prisma.sql`
      SELECT a.searchId, w.claims FROM (SELECT claimantId, COUNT(*) AS claims FROM Claim GROUP BY claimantId) w
      JOIN Actor a ON a.id = w.claimantId`,
    href: claimantHref,
    counted: "claim",
  },
  publisher: {
    index: Prisma.sql`SearchPublisher`,
    rows: (numbers) => Prisma.sql`
      SELECT id, name, NULL AS side, NULL AS "where", searchId, '[]' AS names
      FROM Publisher WHERE searchId IN (SELECT value FROM json_each(${numbers}))`,
    weights: Prisma.sql`
      SELECT p.searchId, w.articles FROM (SELECT publisherId, COUNT(*) AS articles FROM Article GROUP BY publisherId) w
      JOIN Publisher p ON p.id = w.publisherId`,
    href: publisherHref,
    counted: "article",
  },
};

/**
 * The places, claimants or outlets of a name: those of just that name first, then those that begin with it, each time those of which
 * most is claimed. Claimants and outlets that have nothing are left out.
 */
export function findNameHits(kind: NameKind, words: Ask, { side }: Filter, { take, skip }: Window): HitGroup {
  const { index, rows, href, counted } = TABLES[kind];
  const match = toMatch(words);
  if (match === null) return { kind, items: [], count: 0, isMore: false };
  const sides = kind === "claimant" && side.length > 0 ? side.map((one) => `"${filterKey("side", one)}"`) : [];
  const asked = sides.length > 0 ? `(${match}) AND (${sides.join(" OR ")})` : match;
  const weights = readWeights(kind);
  const weightOf = (number: number) => weights.get(number) ?? 0;
  const numbers = readRows<{ rowid: number }>(Prisma.sql`SELECT rowid FROM ${index} WHERE ${index} MATCH ${asked}`)
    .map(({ rowid }) => rowid)
    .filter((number) => kind === "place" || weightOf(number) > 0);
  const likely = numbers.length > MOST_COMPARED ? pickLikely(kind, numbers, weightOf, words) : numbers;

  const ranked = readRows<Row>(rows(JSON.stringify(likely)))
    .map((row) => ({ row, rank: rankOf(row, words), weight: weightOf(row.searchId) }))
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.row.name < b.row.name ? -1 : 1))
    .slice(skip, skip + take);
  return {
    kind,
    items: ranked.map(({ row, weight }) =>
      toHit(kind, row, { words, href: href(row.id), said: weight > 0 ? count(weight, counted) : `no ${counted}s` }),
    ),
    count: Math.min(numbers.length, MOST_COUNTED),
    isMore: numbers.length > MOST_COUNTED,
  };
}

/** Where very many begin as is typed: those of just that name, and those of which most is claimed. */
function pickLikely(kind: NameKind, numbers: number[], weightOf: (number: number) => number, words: Ask): number[] {
  const likely = numbers.toSorted((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, MOST_COMPARED);
  if (kind !== "place") return likely;
  const exact = readRows<{ searchId: number }>(Prisma.sql`
    SELECT p.searchId FROM PlaceName n JOIN Place p ON p.id = n.placeId
    WHERE n.folded = ${nameKeyOf(typedOf(words))} LIMIT ${MOST_COMPARED}`);
  return [...new Set([...exact.map(({ searchId }) => searchId), ...likely])];
}

function typedOf(words: Ask): string {
  return words.flatMap((term) => term.words.map(({ text }) => text)).join(" ");
}

/** 0 where one of its names is just what is typed, in any spelling; 1 where its own name begins so; 2 elsewhere. */
function rankOf({ name, names }: Row, words: Ask): number {
  const typed = nameKeyOf(typedOf(words));
  if (nameKeyOf(name) === typed) return 0;
  if (namesOf(names).some((one) => nameKeyOf(one) === typed)) return 1;
  return highlight(name, words)[0]?.start === 0 ? 2 : 3;
}

function namesOf(names: string): string[] {
  return JSON.parse(names) as string[];
}

function toHit(kind: NameKind, row: Row, { words, href, said }: { words: Ask; href: string; said: string }): Hit {
  const mark = (text: string): Marked => ({ text, marks: highlight(text, words) });
  const title = mark(row.name);
  const others = title.marks.length > 0 ? [] : namesOf(row.names).map(mark);
  const other = others.find(({ marks }) => marks.length > 0);
  const facts = [row.where, said].filter(Boolean).join(" · ");
  const also = other ? `also ${other.text} · ` : "";
  const shift = "also ".length;
  return {
    kind,
    id: row.id,
    href,
    title,
    side: row.side,
    note: {
      text: also + facts,
      marks: other?.marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })) ?? [],
    },
    excerpt: null,
  };
}

type Weights = { version: number; readAt: number; of: Map<number, number> };

/** Counted anew when somebody has written, but not with each article of an ingest. */
const held = new Map<NameKind, Weights>();
const AT_MOST_EVERY = 5_000;

function readWeights(kind: NameKind): Map<number, number> {
  const version = dataVersion();
  const known = held.get(kind);
  if (known?.version === version) return known.of;
  if (known && performance.now() - known.readAt < AT_MOST_EVERY) {
    gaveOlder();
    return known.of;
  }
  const rows = readRows<Record<string, number>>(TABLES[kind].weights).map(
    (row) => Object.values(row) as [number, number],
  );
  const of = new Map(rows);
  held.set(kind, { version, readAt: performance.now(), of });
  return of;
}
