import type { Writable } from "@/lib/db/writer";
import type { ArticleRow } from "./article-row";
import { Problem, shown } from "./problem";

/** What an article is to the database: not there, there and equal, or there with something to be read again. */
export type Standing = "new" | "unchanged" | "updated";

type Stored = Omit<ArticleRow, "text">;

/** Compares an article with what is stored. A text never changes under its id, and has one id: else it is a Problem. */
export async function compareStored(db: Writable, row: ArticleRow, where: string): Promise<Standing | Problem> {
  const rows = await db.$queryRaw<Stored[]>`
    SELECT "id", "publisherId", "publisherBasis", "agency", "url", "title", "publishedOn", "publishedPrecision",
      "publishedBasis", "language", "contentHash", "extractorVersion"
    FROM "Article" WHERE "id" = ${row.id} OR "contentHash" = ${row.contentHash}`;
  const same = rows.find(({ id }) => id === row.id);
  if (same && same.contentHash !== row.contentHash) return new Problem(where, otherText(row.id));
  const twin = rows.find(({ id }) => id !== row.id);
  if (twin) return new Problem(where, `has the same text as the article ${shown(twin.id)}, which is stored. ${ONCE}`);
  if (!same) return "new";
  return isEqual(same, row) ? "unchanged" : "updated";
}

const ONCE = "A text is stored once: leave this file out, or give it that id.";

function otherText(id: string): string {
  return `another text is stored under the id ${shown(id)}. A stored text is never altered: give this article an id of its own.`;
}

function isEqual(stored: Stored, row: ArticleRow): boolean {
  return (Object.keys(stored) as (keyof Stored)[]).every((key) => stored[key] === row[key]);
}
