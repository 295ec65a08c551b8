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

/** A row as the index is to hold it. `rowid` is the number that it has by itself; where two have the same, one takes the next. */
export type Entry = { id: string; rowid: number; words: string };

/** Makes the entries of rows that are stored, by their ids. */
export type Remake = (tx: Transaction, ids: string[]) => Promise<Entry[]>;

/** An entry with the number that it gets. */
type Placed = Entry & { number: number };

/**
 * Puts rows into the index, in place of what it held of them. The same rows have the same numbers in whatever order they come: of
 * those that share one the ids decide, and whoever has to make room is made anew.
 */
export async function writeEntries(tx: Transaction, table: Indexed, entries: Entry[], remake: Remake): Promise<void> {
  if (entries.length === 0) return;
  const placed = await place(tx, table, entries, remake);
  const before = await readNumbers(tx, table, placed);
  await forget(tx, table, [...before.values()]);
  await runOnList(
    tx,
    `INSERT INTO "${SEARCH_TABLES[table]}" ("rowid", "words")
     SELECT value->>'$.number', value->>'$.words' FROM json_each(?)`,
    placed,
  );
  const moved = placed.filter(({ id, number }) => before.get(id) !== number);
  // Numbers are unique at each moment, also while some are exchanged.
  await unnumber(
    tx,
    table,
    moved.flatMap(({ id }) => before.get(id) ?? []),
  );
  await runOnList(
    tx,
    `UPDATE "${table}" SET "searchId" = entry.value->>'$.number' FROM json_each(?) AS entry
     WHERE "${table}"."id" = entry.value->>'$.id'`,
    moved.map(({ id, number }) => ({ id, number })),
  );
  const taken = new Set(placed.map(({ number }) => number));
  await closeGaps(
    tx,
    table,
    [...before.values()].filter((number) => !taken.has(number)),
    remake,
  );
}

/** Notes keys, so that what begins a word is known to go on to them. */
export async function writeWords(tx: Transaction, entries: Entry[]): Promise<void> {
  const words = new Set<string>();
  for (const entry of entries) for (const word of entry.words.split(" ")) words.add(word);
  await runOnList(tx, `INSERT OR IGNORE INTO "SearchWord" SELECT value FROM json_each(?) ORDER BY value`, [...words]);
}

/**
 * Takes rows out of the index: those of a table that a condition names. They are to be deleted, or written anew, at once. Who had made
 * room for one of them goes back to its own number.
 */
export async function dropEntries(
  tx: Transaction,
  table: Indexed,
  { where, list }: { where: string; list: unknown[] },
  remake: Remake,
): Promise<void> {
  const rows = await tx.$queryRawUnsafe<{ searchId: bigint | number }[]>(
    `SELECT "searchId" FROM "${table}" WHERE "searchId" IS NOT NULL AND ${where}`,
    JSON.stringify(list),
  );
  const numbers = rows.map(({ searchId }) => Number(searchId));
  await forget(tx, table, numbers);
  await unnumber(tx, table, numbers);
  await closeGaps(tx, table, numbers, remake);
}

/**
 * Gives each entry its number, and those entries theirs that are in the way: in the order of their ids each has its own or the next
 * that is free.
 */
async function place(tx: Transaction, table: Indexed, entries: Entry[], remake: Remake): Promise<Placed[]> {
  for (let all = entries; ; ) {
    const { placed, tried } = layOut(all);
    const known = new Set(all.map(({ id }) => id));
    const others = (await readOwners(tx, table, tried)).filter(({ id }) => !known.has(id));
    if (others.length === 0) return placed.sort((a, b) => a.number - b.number);
    const made = await remake(
      tx,
      others.map(({ id }) => id),
    );
    if (made.length === 0) throw new Error(`What the search index holds of ${others[0]?.id} is not stored.`);
    all = [...all, ...made];
  }
}

/** `tried` are all numbers from the first that an entry might have had to the one it gets. */
function layOut(entries: Entry[]): { placed: Placed[]; tried: number[] } {
  const taken = new Set<number>();
  const tried: number[] = [];
  const placed = entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => {
      let number = entry.rowid;
      for (; taken.has(number); number++) tried.push(number);
      tried.push(number);
      taken.add(number);
      return { ...entry, number };
    });
  return { placed, tried };
}

/** Lets those go back to a number that is free now, or towards it, who only stand elsewhere because it was not. */
async function closeGaps(tx: Transaction, table: Indexed, free: number[], remake: Remake): Promise<void> {
  const numbers = new Map((await readAfter(tx, table, free)).map(({ id, searchId }) => [id, searchId]));
  if (numbers.size === 0) return;
  const entries = await remake(tx, [...numbers.keys()]);
  const displaced = entries.filter(({ id, rowid }) => rowid !== numbers.get(id));
  await writeEntries(tx, table, displaced, remake);
}

/** Who has the numbers after these, up to the next that nobody has. */
async function readAfter(tx: Transaction, table: Indexed, numbers: number[]): Promise<Owner[]> {
  if (numbers.length === 0) return [];
  const next = await readOwners(
    tx,
    table,
    numbers.map((number) => number + 1),
  );
  const after = next.map(({ searchId }) => searchId);
  return [...next, ...(await readAfter(tx, table, after))];
}

async function forget(tx: Transaction, table: Indexed, numbers: number[]): Promise<void> {
  await runOnList(
    tx,
    `DELETE FROM "${SEARCH_TABLES[table]}" WHERE "rowid" IN (SELECT value FROM json_each(?))`,
    numbers,
  );
}

async function unnumber(tx: Transaction, table: Indexed, numbers: number[]): Promise<void> {
  await runOnList(
    tx,
    `UPDATE "${table}" SET "searchId" = NULL WHERE "searchId" IN (SELECT value FROM json_each(?))`,
    numbers,
  );
}

type Owner = { id: string; searchId: number };

/** Who has these numbers. */
async function readOwners(tx: Transaction, table: Indexed, numbers: number[]): Promise<Owner[]> {
  return readNumbered(tx, table, `"searchId" IN (SELECT value FROM json_each(?))`, numbers);
}

/** The numbers that these rows have, by id. */
async function readNumbers(tx: Transaction, table: Indexed, entries: Entry[]): Promise<Map<string, number>> {
  const ids = entries.map(({ id }) => id);
  const rows = await readNumbered(
    tx,
    table,
    `"id" IN (SELECT value FROM json_each(?)) AND "searchId" IS NOT NULL`,
    ids,
  );
  return new Map(rows.map(({ id, searchId }) => [id, searchId]));
}

async function readNumbered(tx: Transaction, table: Indexed, where: string, list: unknown[]): Promise<Owner[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string; searchId: bigint | number }[]>(
    `SELECT "id", "searchId" FROM "${table}" WHERE ${where}`,
    JSON.stringify(list),
  );
  return rows.map(({ id, searchId }) => ({ id, searchId: Number(searchId) }));
}
