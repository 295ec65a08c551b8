import type { Transaction } from "@/lib/db/writer";
import type { ArticleRow } from "./article-row";
import { Problem, shown } from "./problem";
import { isSameSite } from "./site";

/**
 * What an article is to the database: not there; there and equal; there with something to be read again; or another text than the one
 * that was there, which it supersedes.
 */
export type Standing = "new" | "unchanged" | "updated" | "revised";

/** Where an article belongs: its standing, the id that its text has, and whose version it is. */
export type Placed = Pick<ArticleRow, "id" | "versionOfId"> & {
  standing: Standing;
  /** The version that it takes the place of; null where it takes none. */
  supersedes: string | null;
  /** Whether its text is there: one that was superseded may stand again. */
  again: boolean;
};

type Stored = Omit<ArticleRow, "text"> & { supersededById: string | null };

/**
 * Compares an article with what is stored. A text has one id and never changes under it: where the source may change, another text is
 * another version, with an id of its own, and a text that was there before stands again. Else it is a Problem; and so it is where a
 * page of one `site` would alter what was read of another.
 */
export async function compareStored(
  db: Transaction,
  row: ArticleRow,
  { where, mayChange, site }: { where: string; mayChange: boolean; site: string | null },
): Promise<Placed | Problem> {
  const rows = await db.$queryRaw<Stored[]>`
    SELECT "id", "versionOfId", "supersededById", "publisherId", "publisherBasis", "agency", "url", "title", "publishedOn",
      "publishedPrecision", "publishedBasis", "language", "contentHash", "extractorVersion"
    FROM "Article" WHERE "id" = ${row.id} OR "versionOfId" = ${row.id} OR "contentHash" = ${row.contentHash}`;
  const versions = rows.filter(({ id, versionOfId }) => id === row.id || versionOfId === row.id);
  const same = rows.find(({ contentHash }) => contentHash === row.contentHash);
  if (same && !versions.includes(same))
    return new Problem(where, `has the same text as the article ${shown(same.id)}, which is stored. ${ONCE}`);
  if (versions.length === 0) return { id: row.id, versionOfId: null, standing: "new", supersedes: null, again: false };

  const current = versions.find(({ supersededById }) => supersededById === null);
  if (same && same === current && isEqual(same, row))
    return { id: same.id, versionOfId: same.versionOfId, standing: "unchanged", supersedes: null, again: true };
  if (site && current && !(current.url && isSameSite(current.url, site)))
    return new Problem(where, ofOther(row.id, current.url));
  if (same && same === current)
    return { id: same.id, versionOfId: same.versionOfId, standing: "updated", supersedes: null, again: true };
  if (!mayChange) return new Problem(where, otherText(row.id));
  return {
    id: same?.id ?? (await nextId(db, row.id, versions.length + 1)),
    versionOfId: same ? same.versionOfId : row.id,
    standing: "revised",
    supersedes: current?.id ?? null,
    again: same !== undefined,
  };
}

async function isStored(db: Transaction, id: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`SELECT 1 FROM "Article" WHERE "id" = ${id}`;
  return rows.length > 0;
}

const ONCE = "A text is stored once: leave this file out, or give it that id.";

function otherText(id: string): string {
  return `another text is stored under the id ${shown(id)}. A stored text is never altered: give this article an id of its own.`;
}

function ofOther(id: string, url: string | null): string {
  const other = url ? `read from ${shown(url)}` : "not read from a page";
  return `the article ${shown(id)} is stored and was ${other}. A page that a list leads to alters articles of its own site only.`;
}

/** Letters of an id, as lib/ingest/article.ts allows them. */
const MAX_ID = 120;

/** The first is 1 and has no number; an article may have been given the id that another one's version would have. */
async function nextId(db: Transaction, id: string, first: number): Promise<string> {
  for (let number = first; ; number++) {
    const end = `.v${number}`;
    const next = `${id.slice(0, MAX_ID - end.length)}${end}`;
    if (!(await isStored(db, next))) return next;
  }
}

/** What a file or a page says of an article; the id is the database's. */
function isEqual(stored: Stored, row: ArticleRow): boolean {
  const { id: _id, versionOfId: _first, supersededById: _by, ...said } = stored;
  return (Object.keys(said) as (keyof typeof said)[]).every((key) => stored[key] === row[key]);
}
