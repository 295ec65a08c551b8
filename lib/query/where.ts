import type { Filter } from "@/lib/filter/filter";
import { toMatch } from "@/lib/search/match";
import { Prisma } from "@/prisma/client/client";
import { readAsk, vocabulary } from "./search-match";

/** The first day on which an article printed the claim `c`. */
export const PUBLISHED = Prisma.sql`(
  SELECT MIN(printed.publishedOn) FROM Report print JOIN Article printed ON printed.id = print.articleId
  WHERE print.claimId = c.id)`;

/** The days that the claim `c` is drawn at, as lib/view says them: said, else the event's, else printed. */
const FIRST_DAY = Prisma.sql`COALESCE(c.saidFrom, c.saidTo, c.eventFrom, c.eventTo, ${PUBLISHED})`;
const LAST_DAY = Prisma.sql`COALESCE(c.saidTo, c.saidFrom, c.eventTo, c.eventFrom, ${PUBLISHED})`;

/** What no article prints any more, since it was corrected, is told where its event is told, and counts nowhere. */
const STANDS = Prisma.sql`c.superseded = 0`;

type Condition = (filter: Filter) => Prisma.Sql | null;

/** What each key of a filter asks of a claim `c` by an actor `a` about an event `e`; null asks nothing. */
export const CONDITIONS: Record<keyof Filter, Condition> = {
  q: ({ q }) => (q ? matching(q) : null),
  from: ({ from }) => (from ? Prisma.sql`${LAST_DAY} >= ${from}` : null),
  to: ({ to }) => (to ? Prisma.sql`${FIRST_DAY} <= ${to}` : null),
  side: ({ side, claimant }) => either(among(Prisma.sql`a.side`, side), among(Prisma.sql`c.claimantId`, claimant)),
  claimant: () => null,
  stance: ({ stance }) => among(Prisma.sql`c.stance`, stance),
  type: ({ type }) => among(Prisma.sql`c.type`, type),
  status: ({ status }) => among(Prisma.sql`e.status`, status),
  publisher: ({ publisher }) => {
    const printedBy = among(Prisma.sql`printed.publisherId`, publisher);
    return (
      printedBy &&
      Prisma.sql`EXISTS (
      SELECT 1 FROM Report print JOIN Article printed ON printed.id = print.articleId
      WHERE print.claimId = c.id AND ${printedBy})`
    );
  },
  place: ({ place }) => among(Prisma.sql`e.placeId`, place),
  bbox: ({ bbox }) =>
    bbox
      ? Prisma.sql`e.placeId IN (SELECT id FROM Place
      WHERE lat BETWEEN ${bbox.south} AND ${bbox.north} AND lon BETWEEN ${bbox.west} AND ${bbox.east})`
      : null,
};

/** The whole filter as one condition; with `except`, without those keys, as a facet counts. */
export function whereClaim(filter: Filter, except: (keyof Filter)[] = []): Prisma.Sql {
  const keys = (Object.keys(CONDITIONS) as (keyof Filter)[]).filter((key) => !except.includes(key));
  const asked = keys.flatMap((key) => CONDITIONS[key](filter) ?? []);
  return Prisma.join([STANDS, ...asked], " AND ");
}

/** Whether a column is one of some values; null where none are asked for. */
export function among(column: Prisma.Sql, values: string[]): Prisma.Sql | null {
  return values.length > 0 ? Prisma.sql`${column} IN (${Prisma.join(values)})` : null;
}

function either(one: Prisma.Sql | null, other: Prisma.Sql | null): Prisma.Sql | null {
  return one && other ? Prisma.sql`(${one} OR ${other})` : (one ?? other);
}

function matching(q: string): Prisma.Sql {
  const claims = matchingClaims(q);
  return claims ? Prisma.sql`c.id IN (${claims})` : Prisma.sql`0 = 1`;
}

/**
 * The ids of the claims in which some words are found, as a statement; null where they are no words. Words are sought as the search
 * does: in the printed sentences, the claimant's name and every spelling of the place.
 */
export function matchingClaims(q: string): Prisma.Sql | null {
  const match = toMatch(readAsk(q), vocabulary);
  if (match === null) return null;
  return Prisma.sql`SELECT found.claimId FROM SearchReport JOIN Report found ON found.searchId = SearchReport.rowid
    WHERE SearchReport MATCH ${match}`;
}
