import type { Transaction } from "@/lib/db/writer";

export type { Transaction };

/** Rows that go to the database in one statement. */
const CHUNK = 5000;

/** A table with the columns to write and those that make its key. They are the code's own words, never input. */
export type Table<C extends string> = { table: string; key: C[]; columns: C[] };

type Row<C extends string> = Record<C, string | number | boolean | null>;

/** A list of column names that the type checker knows by their letters. */
export function columns<const C extends string>(...names: C[]): C[] {
  return names;
}

/**
 * Writes rows in bulk; a row that is there and equal is left as it is.
 *
 *     await upsertRows(tx, { table: "Actor", key: ["id"], columns: ["id", "name"] }, [{ id: "a", name: "A" }]);
 */
export async function upsertRows<C extends string>(tx: Transaction, into: Table<C>, rows: Row<C>[]): Promise<void> {
  await writeRows(tx, `${insert(into)} ${onConflict(into)}`, rows);
}

/** Writes rows that are not there yet, in bulk. */
export async function insertRows<C extends string>(tx: Transaction, into: Table<C>, rows: Row<C>[]): Promise<void> {
  await writeRows(tx, insert(into), rows);
}

async function writeRows(tx: Transaction, sql: string, rows: object[]) {
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.$executeRawUnsafe(sql, JSON.stringify(rows.slice(start, start + CHUNK)));
}

function insert({ table, columns }: Table<string>): string {
  const values = columns.map((column) => `value->>'$.${column}'`);
  return `INSERT INTO "${table}" (${quoted(columns)}) SELECT ${values.join(", ")} FROM json_each(?) WHERE true`;
}

function onConflict({ table, key, columns }: Table<string>): string {
  const changing = columns.filter((column) => !key.includes(column));
  if (changing.length === 0) return `ON CONFLICT (${quoted(key)}) DO NOTHING`;
  const update = changing.map((column) => `"${column}" = excluded."${column}"`);
  const differs = changing.map((column) => `"${table}"."${column}" IS NOT excluded."${column}"`);
  return `ON CONFLICT (${quoted(key)}) DO UPDATE SET ${update.join(", ")} WHERE ${differs.join(" OR ")}`;
}

function quoted(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}

/** Runs a statement whose one parameter is a list, as JSON. */
export async function runOnList(tx: Transaction, sql: string, list: unknown[]): Promise<void> {
  if (list.length > 0) await tx.$executeRawUnsafe(sql, JSON.stringify(list));
}
