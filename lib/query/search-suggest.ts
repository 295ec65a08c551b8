import { distance } from "fastest-levenshtein";
import { readRows } from "@/lib/db/reader";
import { NO_FILTER } from "@/lib/filter/query";
import { keyOf, nameKey, nameKeyOf, plainKey } from "@/lib/search/keys";
import { findWords } from "@/lib/search/words";
import { HIT_KINDS, type Suggestion } from "@/lib/view/search";
import { Prisma } from "@/prisma/client/client";
import { findHits } from "./search";

/** So many words with the same first letter are compared with one that is not found. */
const MOST_COMPARED = 20_000;
const MOST_SUGGESTED = 4;
/** Words of a longer question are not left out one by one. */
const MOST_LEFT_OUT = 8;

const ONE = { take: 1, skip: 0, counts: false };

/** What to seek instead of words that find nothing: those that are spelled nearly so, then fewer of them. Each finds something. */
export function findSuggestions(q: string): Suggestion[] {
  const words = findWords(q);
  const spelled = words.flatMap(({ text, start, end }) =>
    hasWord(text) ? [] : findNear(text).map((near) => q.slice(0, start) + near + q.slice(end)),
  );
  const fewer =
    words.length > 1 && words.length <= MOST_LEFT_OUT
      ? words.map((_word, at) => words.flatMap(({ text }, index) => (index === at ? [] : text)).join(" "))
      : [];
  const suggestions = [
    ...spelled.map((one) => ({ words: one, why: "spelling" as const })),
    ...fewer.map((one) => ({ words: one, why: "fewer" as const })),
  ];
  return suggestions.filter((one) => one.words !== q && findsAny(one.words)).slice(0, MOST_SUGGESTED);
}

/** Whether words find anything, of any kind. */
export function findsAny(q: string): boolean {
  return HIT_KINDS.some((kind) => findHits(kind, q, NO_FILTER, ONE).items.length > 0);
}

function hasWord(word: string): boolean {
  const keys = [plainKey(word), nameKey(word)];
  return readRows(Prisma.sql`SELECT 1 FROM SearchWord WHERE word IN (${Prisma.join(keys)}) LIMIT 1`).length > 0;
}

type Near = { away: number; read: () => string | null };

/** The words that differ least, as they are printed or written in the gazetteer. */
function findNear(word: string): string[] {
  const near = [
    ...nearKeys(plainKey(word)).map(({ key, away }) => ({ away, read: () => findPrinted(key) })),
    ...nearKeys(nameKey(word)).map(({ key, away }) => ({ away, read: () => findPrinted(key) })),
    ...nearPlaces(nameKeyOf(word)),
  ].sort((a, b) => a.away - b.away);
  const found = new Set<string>();
  for (const { read } of near) {
    if (found.size >= 2) break;
    const printed = read();
    if (printed) found.add(printed);
  }
  return [...found];
}

/** How many letters may differ. */
function mostAway(key: string): number {
  return key.length < 4 ? 0 : key.length < 7 ? 1 : 2;
}

function nearKeys(key: string): { key: string; away: number }[] {
  if (mostAway(key) === 0) return [];
  const [first = ""] = key;
  const rows = readRows<{ word: string }>(Prisma.sql`
    SELECT word FROM SearchWord WHERE word >= ${first} AND word < ${`${first}\u{10ffff}`}
      AND length(word) BETWEEN ${key.length - 2} AND ${key.length + 2} LIMIT ${MOST_COMPARED}`);
  return rows
    .map(({ word }) => ({ key: word, away: distance(word, key) }))
    .filter(({ away }) => away <= mostAway(key))
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_SUGGESTED);
}

/** Also those that no sentence names. */
function nearPlaces(key: string): Near[] {
  if (mostAway(key) === 0) return [];
  const [first = ""] = key;
  const rows = readRows<{ name: string; folded: string }>(Prisma.sql`
    SELECT p.name, n.folded FROM PlaceName n JOIN Place p ON p.id = n.placeId
    WHERE n.folded >= ${first} AND n.folded < ${`${first}\u{10ffff}`}
      AND length(n.folded) BETWEEN ${key.length - 2} AND ${key.length + 2} LIMIT ${MOST_COMPARED}`);
  return rows
    .map(({ name, folded }) => ({ away: distance(folded, key), read: () => name }))
    .filter(({ away }) => away <= mostAway(key));
}

/** A word of the index as the newest sentence prints it. */
function findPrinted(key: string): string | null {
  const [report] = readRows<{ excerpt: string }>(Prisma.sql`
    SELECT r.excerpt FROM (SELECT rowid FROM SearchReport WHERE SearchReport MATCH ${`"${key}"`}
      ORDER BY rowid DESC LIMIT 1) s JOIN Report r ON r.searchId = s.rowid`);
  return findWords(report?.excerpt ?? "").find(({ text }) => keyOf(text) === key)?.text ?? null;
}
