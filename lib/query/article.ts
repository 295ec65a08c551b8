import { readRows } from "@/lib/db/reader";
import type { ArticleView, FurnitureView } from "@/lib/view/article";
import { toClaimViews } from "@/lib/view/to-claim";
import type { DatePrecision } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { selectArticleReports } from "./claims";
import { selectClaims } from "./events";
import { toBasis, toName, toShown } from "./shown-text";

/** What an ArticleView is made of, and no more. */
type Row = Omit<
  ArticleView,
  "headline" | "titled" | "passages" | "furniture" | "copyOf" | "copies" | "versions" | "claims" | "claimCount"
> & {
  title: string | null;
  text: string;
  furniture: string;
  publishedPrecision: DatePrecision;
  copyOfId: string | null;
  copyOfPublisher: string | null;
  versionOfId: string | null;
};

/** One article with its claims, or null where there is none of that id. */
export async function findArticle(id: string): Promise<ArticleView | null> {
  const [row] = selectArticle(id);
  if (!row) return null;
  const rows = await selectClaims(
    Prisma.sql`1 = 1`,
    Prisma.sql`c.id IN (SELECT claimId FROM Report WHERE articleId = ${id})`,
  );
  const claims = toClaimViews(rows, selectArticleReports(id));
  const { title, text, furniture: spans, copyOfId, copyOfPublisher, versionOfId, ...rest } = row;
  const furniture = JSON.parse(spans) as FurnitureView[];
  const reports = claims.flatMap((claim) => claim.reports);
  return {
    ...rest,
    ...toName({ ...rest, title, text, furniture }),
    publisherBasis: toBasis(rest.publisherBasis),
    publishedBasis: toBasis(rest.publishedBasis),
    passages: toShown(text, reports),
    furniture,
    copyOf: copyOfId ? { id: copyOfId, publisherName: copyOfPublisher ?? "" } : null,
    copies: selectCopies(id),
    versions: selectVersions(versionOfId ?? id).filter((version) => version.id !== id),
    claimCount: claims.length,
    // A lag is counted within an event, and these claims are of many.
    claims: claims.map((claim) => ({ ...claim, lag: null })),
  };
}

function selectArticle(id: string): Row[] {
  return readRows<Row>(Prisma.sql`
    SELECT ar.id, ar.title, ar.text, ar.language, ar.url, ar.agency, ar.publishedOn, ar.publishedPrecision,
      ar.publishedBasis, ar.publisherBasis, ar.publisherId, pu.name AS publisherName, pu.homepage, ar.furniture, ar.ingestedOn,
      ar.extractorVersion, ar.copyOfId, original.name AS copyOfPublisher, ar.versionOfId, ar.supersededById
    FROM Article ar
      JOIN Publisher pu ON pu.id = ar.publisherId
      LEFT JOIN Article copied ON copied.id = ar.copyOfId
      LEFT JOIN Publisher original ON original.id = copied.publisherId
    WHERE ar.id = ${id}`);
}

function selectVersions(first: string): ArticleView["versions"] {
  return readRows(Prisma.sql`
    SELECT id, ingestedOn FROM Article WHERE id = ${first} OR versionOfId = ${first} ORDER BY ingestedOn, id`);
}

function selectCopies(id: string): ArticleView["copies"] {
  return readRows(Prisma.sql`
    SELECT ar.id, pu.name AS publisherName FROM Article ar JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE ar.copyOfId = ${id} ORDER BY ar.id`);
}
