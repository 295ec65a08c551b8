import { toArticleWords } from "@/lib/search/document";
import { toRowid } from "@/lib/search/rowid";
import type { Transaction } from "../rows";
import { type Entry, writeEntries, writeWords } from "./write";

/** What an article is found by. */
export type ArticleFacts = {
  id: string;
  title: string | null;
  text: string;
  publishedOn: string | null;
  furniture: { start: number; end: number }[];
};

/** Indexes articles that are stored. */
export async function indexArticles(tx: Transaction, articles: ArticleFacts[]): Promise<void> {
  const entries = articles.map(toArticleEntry);
  await writeEntries(tx, "Article", entries, makeArticles);
  await writeWords(tx, entries);
}

/** What these articles are found by. */
export async function makeArticles(tx: Transaction, ids: string[]): Promise<Entry[]> {
  return (await readArticles(tx, ids)).map(toArticleEntry);
}

type Row = Omit<ArticleFacts, "furniture"> & { furniture: string };

/** What is stored of these articles. */
export async function readArticles(tx: Transaction, ids: string[]): Promise<ArticleFacts[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "id", "title", "text", "publishedOn", "furniture" FROM "Article"
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return rows.map((row) => ({ ...row, furniture: JSON.parse(row.furniture) as ArticleFacts["furniture"] }));
}

export function toArticleEntry({ id, title, text, furniture, publishedOn }: ArticleFacts): Entry {
  return { id, rowid: toRowid(publishedOn, id), words: toArticleWords(title, text, furniture) };
}
