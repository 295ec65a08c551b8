import type { Prisma } from "@/prisma/client/client";

export type Transaction = Prisma.TransactionClient;

/** Rows that go to the database in one statement. */
const CHUNK = 5000;

/**
 * Writes rows in bulk; a row that is there and equal is left as it is. Table and columns are the code's own words, never input.
 *
 *     await upsertRows(tx, { table: "Actor", key: ["id"], columns: ["id", "name"] }, [{ id: "a", name: "A" }]);
 */
export async function upsertRows<C extends string>(
  tx: Transaction,
  into: { table: string; key: C[]; columns: C[] },
  rows: Record<C, string | number | boolean | null>[],
): Promise<void> {
  const sql = upsert(into.table, into.key, into.columns);
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.$executeRawUnsafe(sql, JSON.stringify(rows.slice(start, start + CHUNK)));
}

function upsert(table: string, key: string[], columns: string[]): string {
  const list = (items: string[], separator = ", ") => items.join(separator);
  const changing = columns.filter((column) => !key.includes(column));
  const update = changing.map((column) => `"${column}" = excluded."${column}"`);
  const differs = changing.map((column) => `"${table}"."${column}" IS NOT excluded."${column}"`);
  const action = changing.length > 0 ? `DO UPDATE SET ${list(update)} WHERE ${list(differs, " OR ")}` : "DO NOTHING";
  return `INSERT INTO "${table}" (${list(columns.map((column) => `"${column}"`))})
    SELECT ${list(columns.map((column) => `value->>'$.${column}'`))} FROM json_each(?) WHERE true
    ON CONFLICT (${list(key.map((column) => `"${column}"`))}) ${action}`;
}

/** Runs a statement whose one parameter is a list, as JSON. */
export async function runOnList(tx: Transaction, sql: string, list: unknown[]): Promise<void> {
  if (list.length > 0) await tx.$executeRawUnsafe(sql, JSON.stringify(list));
}
