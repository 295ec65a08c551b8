import { type ArticleSet, createArticleSet } from "@/lib/columns/article-set";
import { db } from "@/lib/db/client";
import { dataVersion, eachRow } from "@/lib/db/reader";
import { Prisma } from "@/prisma/client/client";

/** The set of all articles, and the version of the database that it is of. */
type Kept = { version: number; set: Promise<ArticleSet> };

/** Next may load this module more than once; one set is enough. */
const held = globalThis as { claimlineArticles?: Kept };

type Row = [
  row: number,
  publisherId: string,
  agency: string | null,
  language: string,
  publishedOn: string | null,
  claims: number,
];

/** All articles as numbers, read once and again when somebody has written: lists are filtered and counted in memory. */
export function findArticleSet(): Promise<ArticleSet> {
  const version = dataVersion();
  if (held.claimlineArticles?.version === version) return held.claimlineArticles.set;
  const set = readArticleSet();
  held.claimlineArticles = { version, set };
  // What could not be read is tried again by the next who asks.
  set.catch(() => {
    if (held.claimlineArticles?.set === set) delete held.claimlineArticles;
  });
  return set;
}

/** Both indexes hold all that is asked, so that no text is touched. */
async function readArticleSet(): Promise<ArticleSet> {
  const publishers = await db.publisher.findMany({ select: { id: true, name: true } });
  const articles = createArticleSet(new Map(publishers.map(({ id, name }) => [id, name])));
  const statement = Prisma.sql`
    SELECT ar.rowid, ar.publisherId, ar.agency, ar.language, ar.publishedOn,
      (SELECT COUNT(DISTINCT r.claimId) FROM Report r WHERE r.articleId = ar.id)
    FROM Article ar
    ORDER BY ar.publishedOn DESC, ar.id DESC`;
  await eachRow<Row>([statement], ([row, publisherId, agency, language, publishedOn, claims]) => {
    articles.add({ row, publisherId, agency, language, publishedOn, claims });
  });
  return articles.finish();
}
