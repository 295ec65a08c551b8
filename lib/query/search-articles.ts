import { readRows } from "@/lib/db/reader";
import { formatDay } from "@/lib/filter/days";
import type { Filter } from "@/lib/filter/filter";
import { count } from "@/lib/filter/number";
import { countChoices } from "@/lib/filter/query";
import { countTerms, highlight } from "@/lib/search/highlight";
import { toMatch } from "@/lib/search/match";
import type { Ask } from "@/lib/search/parse";
import { cutSnippet } from "@/lib/search/snippet";
import { articleHref } from "@/lib/view/address";
import type { Hit, HitGroup } from "@/lib/view/search";
import { Prisma } from "@/prisma/client/client";
import { vocabulary } from "./search-match";
import { MOST_COUNTED, type Window } from "./search-window";
import { whereClaim } from "./where";

/** Where a filter narrows them, so many articles with the words are looked at, the newest first. */
const MOST_LOOKED_AT = 5_000;

/** So many sentences of an article are looked through for the best. */
const MOST_SENTENCES = 40;

type Row = {
  id: string;
  title: string | null;
  publisherName: string;
  agency: string | null;
  publishedOn: string | null;
};
type Sentence = { id: string; excerpt: string };

/** The articles in whose title or text all is found, the newest first. Of the text only sentences with a claim are shown. */
export function findArticleHits(words: Ask, filter: Filter, { take, skip, counts }: Window): HitGroup {
  const match = toMatch(words, vocabulary);
  if (match === null) return { kind: "article", items: [], count: 0, isMore: false };
  const found = articlesOf(match, { ...filter, q: undefined });
  const rows = readRows<Row>(Prisma.sql`
    SELECT ar.id, ar.title, pu.name AS publisherName, ar.agency, ar.publishedOn
    FROM (${found} LIMIT ${take} OFFSET ${skip}) s
      CROSS JOIN Article ar ON ar.searchId = s.rowid
      CROSS JOIN Publisher pu ON pu.id = ar.publisherId
    ORDER BY s.rowid DESC`);
  const total = counts ? countArticles(found) : rows.length;
  return {
    kind: "article",
    items: rows.map((row) => toHit(row, words)),
    count: Math.min(total, MOST_COUNTED),
    isMore: total > MOST_COUNTED,
  };
}

function articlesOf(match: string, filter: Filter): Prisma.Sql {
  const found = Prisma.sql`SELECT rowid FROM SearchArticle WHERE SearchArticle MATCH ${match} ORDER BY rowid DESC`;
  if (countChoices(filter) === 0) return found;
  return Prisma.sql`
    SELECT s.rowid FROM (${found} LIMIT ${MOST_LOOKED_AT}) s CROSS JOIN Article ar ON ar.searchId = s.rowid
    WHERE EXISTS (
      SELECT 1 FROM Report r CROSS JOIN Claim c ON c.id = r.claimId CROSS JOIN Event e ON e.id = c.eventId
        CROSS JOIN Actor a ON a.id = c.claimantId
      WHERE r.articleId = ar.id AND ${whereClaim(filter)})`;
}

function countArticles(found: Prisma.Sql): number {
  const [row] = readRows<{ count: number }>(Prisma.sql`
    SELECT COUNT(*) AS count FROM (${found} LIMIT ${MOST_COUNTED + 1})`);
  return row?.count ?? 0;
}

function toHit({ id, title, publisherName, agency, publishedOn }: Row, words: Ask): Hit {
  const sentences = readRows<Sentence>(Prisma.sql`
    SELECT id, excerpt FROM Report WHERE articleId = ${id} ORDER BY start LIMIT ${MOST_SENTENCES}`);
  const [claims] = readRows<{ count: number }>(Prisma.sql`
    SELECT COUNT(DISTINCT claimId) AS count FROM Report WHERE articleId = ${id}`);
  const best = findBest(sentences, words);
  const day = publishedOn ? formatDay(publishedOn) : "day unknown";
  const by = agency && agency !== publisherName ? `${publisherName} with ${agency}` : publisherName;
  const facts = [title?.trim() ? `${by}, ${day}` : "untitled", count(claims?.count ?? 0, "claim")];
  const headline = title?.trim() || `${by}, ${day}`;
  return {
    kind: "article",
    id,
    href: articleHref(id),
    title: { text: headline, marks: highlight(headline, words) },
    side: null,
    note: { text: facts.join(" · "), marks: [] },
    excerpt: best && {
      ...cutSnippet(best.excerpt, highlight(best.excerpt, words)),
      href: articleHref(id, best.id),
      source: "",
    },
  };
}

/** The sentence in which most of the words are, the first of them; none where the words are elsewhere in the text. */
function findBest(sentences: Sentence[], words: Ask): Sentence | null {
  const counted = sentences.map((sentence) => ({ sentence, terms: countTerms(sentence.excerpt, words) }));
  const most = Math.max(0, ...counted.map(({ terms }) => terms));
  return most === 0 ? null : (counted.find(({ terms }) => terms === most)?.sentence ?? null);
}
