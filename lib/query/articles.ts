import { db } from "@/lib/db/client";
import type { ArticleLine, FurnitureView } from "@/lib/view/article";
import { type Page, toPage } from "@/lib/view/page";
import { toName } from "./shown-text";

/** Enough of a text to find its first words behind a menu. */
const BEGINNING = 1200;

type Row = Omit<ArticleLine, "headline" | "titled" | "claimCount"> & {
  title: string | null;
  beginning: string;
  furniture: string;
  claimCount: bigint;
};

/** One page of the articles, the newest first, the undated last. */
export async function findArticles(asked: number): Promise<Page<ArticleLine>> {
  const page = toPage(asked, await db.article.count());
  const rows = await db.$queryRaw<Row[]>`
    SELECT ar.id, ar.title, substr(ar.text, 1, ${BEGINNING}) AS beginning, ar.furniture, pu.name AS publisherName,
      ar.agency, ar.publishedOn, ar.publishedPrecision,
      (SELECT COUNT(DISTINCT r.claimId) FROM Report r WHERE r.articleId = ar.id) AS claimCount
    FROM Article ar JOIN Publisher pu ON pu.id = ar.publisherId
    ORDER BY ar.publishedOn DESC, ar.id DESC
    LIMIT ${page.take} OFFSET ${page.skip}`;
  return { ...page, items: rows.map(toLine) };
}

function toLine({ title, beginning, furniture, claimCount, ...line }: Row): ArticleLine {
  const spans = JSON.parse(furniture) as FurnitureView[];
  return {
    ...line,
    ...toName({ ...line, title, text: beginning, furniture: spans }),
    claimCount: Number(claimCount),
  };
}
