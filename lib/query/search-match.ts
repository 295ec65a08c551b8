import { readRows } from "@/lib/db/reader";
import type { Filter } from "@/lib/filter/filter";
import { filterKey } from "@/lib/search/document";
import { toMatch, type Vocabulary } from "@/lib/search/match";
import { type Ask, parseWords, withLongBeginnings } from "@/lib/search/parse";
import { Prisma } from "@/prisma/client/client";

/** A word that may go on in more ways is left to the index. */
const MOST_WORDS = 150;

/** What is sought in sentences. */
export function readAsk(q: string): Ask {
  return withLongBeginnings(parseWords(q));
}

/** The words of sentences and articles. */
export const vocabulary: Vocabulary = {
  has: (key) => readRows(Prisma.sql`SELECT 1 FROM SearchWord WHERE word = ${key}`).length > 0,
  expand(prefix) {
    const rows = readRows<{ word: string }>(Prisma.sql`
      SELECT word FROM SearchWord WHERE word >= ${prefix} AND word < ${`${prefix}\u{10ffff}`} LIMIT ${MOST_WORDS + 1}`);
    return rows.length > MOST_WORDS ? null : rows.map(({ word }) => word);
  },
};

/** What a filter asks of a report that the index itself can tell, besides its words; null where it asks none of that. */
export function matchFilter({ side, claimant, stance, type, publisher, place }: Filter): string | null {
  const who = [...side.map((one) => filterKey("side", one)), ...claimant.map((one) => filterKey("claimant", one))];
  const asked = [
    who,
    stance.map((one) => filterKey("stance", one)),
    type.map((one) => filterKey("type", one)),
    publisher.map((one) => filterKey("publisher", one)),
    place.map((one) => filterKey("place", one)),
  ].filter(({ length }) => length > 0);
  if (asked.length === 0) return null;
  return asked.map((keys) => `(${keys.map((key) => `"${key}"`).join(" OR ")})`).join(" AND ");
}

/** The words and the filter together, for the index of reports; null where there are no words. */
export function matchReports(words: Ask, filter: Filter): string | null {
  const match = toMatch(words, vocabulary);
  const also = matchFilter(filter);
  return match && also ? `${match} AND ${also}` : match;
}
