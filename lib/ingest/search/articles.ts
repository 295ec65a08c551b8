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
  const entries = articles.map(toArticleEntry).sort((a, b) => a.rowid - b.rowid);
  await writeEntries(tx, "Article", entries);
  await writeWords(tx, entries);
}

export function toArticleEntry({ id, title, text, furniture, publishedOn }: ArticleFacts): Entry {
  return { id, rowid: toRowid(publishedOn, id), words: toArticleWords(title, text, furniture) };
}
