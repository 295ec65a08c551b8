import { runOnList, type Transaction } from "../rows";

/** What is indexed: the table of the rows, and the virtual table that finds them. */
export const SEARCH_TABLES = {
  Article: "SearchArticle",
  Report: "SearchReport",
  Actor: "SearchActor",
  Place: "SearchPlace",
  Publisher: "SearchPublisher",
} as const;

export type Indexed = keyof typeof SEARCH_TABLES;

/** A row as the index is to hold it. */
export type Entry = { id: string; rowid: number; words: string };

/** Puts rows into the index, in place of what it held of them. */
export async function writeEntries(tx: Transaction, table: Indexed, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const known = await readNumbers(tx, table, entries);
  const old = entries.flatMap(({ id }) => known.get(id) ?? []);
  await runOnList(tx, `DELETE FROM "${SEARCH_TABLES[table]}" WHERE "rowid" IN (SELECT value FROM json_each(?))`, old);
  const free = withFreeNumbers(entries, known);
  await runOnList(
    tx,
    `INSERT INTO "${SEARCH_TABLES[table]}" ("rowid", "words")
     SELECT value->>'$.rowid', value->>'$.words' FROM json_each(?)`,
    free,
  );
  await runOnList(
    tx,
    `UPDATE "${table}" SET "searchId" = entry.value->>'$.rowid' FROM json_each(?) AS entry
     WHERE "${table}"."id" = entry.value->>'$.id'`,
    free.map(({ id, rowid }) => ({ id, rowid })),
  );
}

/** Notes keys, so that what begins a word is known to go on to them. */
export async function writeWords(tx: Transaction, entries: Entry[]): Promise<void> {
  const words = new Set<string>();
  for (const entry of entries) for (const word of entry.words.split(" ")) words.add(word);
  await runOnList(tx, `INSERT OR IGNORE INTO "SearchWord" SELECT value FROM json_each(?) ORDER BY value`, [...words]);
}

/** Takes rows out of the index: those of a table that a condition names. They are to be deleted, or written anew, at once. */
export async function dropEntries(tx: Transaction, table: Indexed, where: string, list: unknown[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `DELETE FROM "${SEARCH_TABLES[table]}"
     WHERE "rowid" IN (SELECT "searchId" FROM "${table}" WHERE "searchId" IS NOT NULL AND ${where})`,
    JSON.stringify(list),
  );
}

/** The numbers that these rows have, and those of other rows that have theirs or the next ones, by id. */
async function readNumbers(tx: Transaction, table: Indexed, entries: Entry[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRawUnsafe<{ id: string; searchId: bigint | number }[]>(
    `SELECT "id", "searchId" FROM "${table}" WHERE "searchId" IN (SELECT value FROM json_each(?))
     UNION SELECT "id", "searchId" FROM "${table}"
       WHERE "id" IN (SELECT value FROM json_each(?)) AND "searchId" IS NOT NULL`,
    JSON.stringify(entries.flatMap(({ rowid }) => [rowid, rowid + 1, rowid + 2, rowid + 3])),
    JSON.stringify(entries.map(({ id }) => id)),
  );
  return new Map(rows.map(({ id, searchId }) => [id, Number(searchId)]));
}

/** Two ids of one day hardly ever have one number; where they do, the later takes the next. */
function withFreeNumbers(entries: Entry[], known: Map<string, number>): Entry[] {
  const owners = new Map([...known].map(([id, number]) => [number, id]));
  return entries.map((entry) => {
    let { rowid } = entry;
    while (owners.has(rowid) && owners.get(rowid) !== entry.id) rowid += 1;
    owners.set(rowid, entry.id);
    return { ...entry, rowid };
  });
}
