import { db } from "@/lib/db/client";
import type { ArticleView, FurnitureView } from "@/lib/view/article";
import type { ClaimView } from "@/lib/view/claim";
import { toHeadline } from "@/lib/view/headline";
import { toClaimViews } from "@/lib/view/to-claim";
import type { DatePrecision } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { selectReports } from "./claims";
import { selectClaims } from "./events";

const other = { select: { id: true, publisher: { select: { name: true } } } };

/** The columns an ArticleView is made of, and no others. */
const articleColumns = {
  id: true,
  title: true,
  text: true,
  language: true,
  url: true,
  agency: true,
  publishedOn: true,
  publishedPrecision: true,
  publishedBasis: true,
  publisherBasis: true,
  publisher: { select: { name: true, homepage: true } },
  furniture: true,
  copyOf: other,
  copies: other,
  ingestedOn: true,
  extractorVersion: true,
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof articleColumns }>;

/** One article with its claims, or null where there is none of that id. */
export async function findArticle(id: string): Promise<ArticleView | null> {
  const [row, claims, reports] = await Promise.all([
    db.article.findUnique({ where: { id }, select: articleColumns }),
    selectClaims(Prisma.sql`1 = 1`, Prisma.sql`c.id IN (SELECT claimId FROM Report WHERE articleId = ${id})`),
    selectReports(Prisma.sql`r.articleId = ${id}`),
  ]);
  return row && toArticleView(row, toClaimViews(claims, reports));
}

/** A lag is counted within an event, and these claims are of many. */
function toArticleView(row: Row, claims: ClaimView[]): ArticleView {
  const { title, publisher, copyOf, copies, ...rest } = row;
  const furniture = JSON.parse(row.furniture) as FurnitureView[];
  return {
    ...rest,
    titled: Boolean(title?.trim()),
    headline: toHeadline(title, row.text, furniture),
    publisherName: publisher.name,
    homepage: publisher.homepage,
    publishedPrecision: row.publishedPrecision as DatePrecision,
    furniture,
    copyOf: copyOf && { id: copyOf.id, publisherName: copyOf.publisher.name },
    copies: copies.map((copy) => ({ id: copy.id, publisherName: copy.publisher.name })),
    claimCount: claims.length,
    claims: claims.map((claim) => ({ ...claim, lag: null })),
  };
}
