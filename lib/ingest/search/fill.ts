import type { Writable } from "@/lib/db/writer";
import { SEARCH_VERSION } from "@/lib/search/document";
import type { Transaction } from "../rows";
import { indexArticles, readArticles } from "./articles";
import { indexNames, type Named } from "./names";
import { indexReports } from "./reports";
import { SEARCH_TABLES } from "./write";

/** Rows that are indexed in one transaction. Of articles fewer: they come with their texts. */
const CHUNK = { Actor: 2000, Publisher: 2000, Place: 2000, Report: 5000, Article: 500 };

const LONG = { timeout: 600_000, maxWait: 60_000 };

/**
 * Indexes whatever is stored and not indexed: all of a database that is older than the index, or than the way in which words are
 * folded now. Nothing is done where all is indexed. When it is ended early, the next goes on.
 */
export async function fillSearch(db: Writable): Promise<void> {
  await db.$transaction(startAnew, LONG);
  for (const table of ["Actor", "Publisher", "Place"] as const)
    await repeat(db, table, (tx, ids) => indexNames(tx, table, ids));
  await repeat(db, "Report", indexReports);
  await repeat(db, "Article", async (tx, ids) => indexArticles(tx, await readArticles(tx, ids)));
}

/** Empties an index of another version. */
async function startAnew(tx: Transaction): Promise<void> {
  const [known] = await tx.$queryRaw<{ version: string }[]>`SELECT "version" FROM "SearchIndex"`;
  if (known?.version === SEARCH_VERSION) return;
  for (const [table, search] of Object.entries(SEARCH_TABLES)) {
    await tx.$executeRawUnsafe(`INSERT INTO "${search}" ("${search}") VALUES ('delete-all')`);
    await tx.$executeRawUnsafe(`UPDATE "${table}" SET "searchId" = NULL WHERE "searchId" IS NOT NULL`);
  }
  for (const table of ["Actor", "Publisher", "Place"] satisfies Named[])
    await tx.$executeRawUnsafe(`UPDATE "${table}" SET "searchWords" = NULL WHERE "searchWords" IS NOT NULL`);
  await tx.$executeRaw`DELETE FROM "SearchWord"`;
  await tx.$executeRaw`DELETE FROM "SearchIndex"`;
  await tx.$executeRaw`INSERT INTO "SearchIndex" ("version") VALUES (${SEARCH_VERSION})`;
}

type Work = (tx: Transaction, ids: string[]) => Promise<void>;

async function repeat(db: Writable, table: keyof typeof CHUNK, work: Work): Promise<void> {
  for (;;) {
    const done = await db.$transaction(async (tx) => {
      const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
        `SELECT "id" FROM "${table}" WHERE "searchId" IS NULL LIMIT ${CHUNK[table]}`,
      );
      await work(
        tx,
        rows.map(({ id }) => id),
      );
      return rows.length < CHUNK[table];
    }, LONG);
    if (done) return;
  }
}
