import { createHash } from "node:crypto";
import type { FurnitureSpan } from "@/lib/extract/types";
import { type Article, basisOfDay } from "./article";
import type { Publishers } from "./publishers";
import type { Transaction } from "./rows";

/** An article as the database keeps it. */
export type ArticleRow = {
  id: string;
  /** The first version of it, where it was another text before. */
  versionOfId: string | null;
  publisherId: string;
  publisherBasis: string;
  agency: string | null;
  url: string | null;
  title: string | null;
  publishedOn: string | null;
  publishedPrecision: string;
  publishedBasis: string;
  language: string;
  text: string;
  contentHash: string;
  extractorVersion: string;
};

/** The SHA-256 of a text, as hex of its UTF-8. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The row of an article; outlet and agency get the name and id by which they are known. */
export function toArticleRow(
  article: Article,
  { publishers, ...known }: { publishers: Publishers; language: string; extractorVersion: string },
): ArticleRow {
  const { id, publisherBasis, url, title, text } = article;
  return {
    id,
    versionOfId: null,
    publisherId: publishers.find(article.publisher).id,
    publisherBasis,
    agency: article.agency && publishers.find(article.agency).name,
    url,
    title,
    publishedOn: article.published,
    publishedPrecision: article.published ? "day" : "unknown",
    publishedBasis: basisOfDay(article),
    text,
    contentHash: hashText(text),
    ...known,
  };
}

/** Writes an article, or what is new of it; the day on which it was first read stays. */
export async function writeArticle(tx: Transaction, row: ArticleRow, furniture: FurnitureSpan[], today: string) {
  const spans = JSON.stringify(furniture);
  await tx.$executeRaw`
    INSERT INTO "Article" ("id", "versionOfId", "publisherId", "publisherBasis", "agency", "url", "title", "publishedOn",
      "publishedPrecision", "publishedBasis", "language", "text", "contentHash", "furniture", "ingestedOn", "extractorVersion")
    VALUES (${row.id}, ${row.versionOfId}, ${row.publisherId}, ${row.publisherBasis}, ${row.agency}, ${row.url}, ${row.title}, ${row.publishedOn},
      ${row.publishedPrecision}, ${row.publishedBasis}, ${row.language}, ${row.text}, ${row.contentHash}, ${spans},
      ${today}, ${row.extractorVersion})
    ON CONFLICT ("id") DO UPDATE SET "publisherId" = excluded."publisherId", "publisherBasis" = excluded."publisherBasis",
      "agency" = excluded."agency", "url" = excluded."url", "title" = excluded."title",
      "publishedOn" = excluded."publishedOn", "publishedPrecision" = excluded."publishedPrecision",
      "publishedBasis" = excluded."publishedBasis", "language" = excluded."language", "furniture" = excluded."furniture",
      "extractorVersion" = excluded."extractorVersion"`;
}
