import { type ArticleSet, createArticleSet } from "@/lib/columns/article-set";
import { eachRow, readRows } from "@/lib/db/reader";
import { Prisma } from "@/prisma/client/client";
import { keepSet } from "./kept-set";

type Row = [
  row: number,
  publisherId: string,
  agency: string | null,
  language: string,
  publishedOn: string | null,
  claims: number,
];

/** All articles as numbers: lists are filtered and counted in memory. */
export const findArticleSet = keepSet("articles", readArticleSet);

/** Both indexes hold all that is asked, so that no text is touched. */
async function readArticleSet(): Promise<ArticleSet> {
  const publishers = readRows<{ id: string; name: string }>(Prisma.sql`SELECT id, name FROM Publisher`);
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
