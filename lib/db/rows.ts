import type Database from "better-sqlite3";

/** A statement that is made ready, and the names of its columns. */
export type Ready = { statement: Database.Statement<unknown[]>; names: string[] };

/** Makes a statement of some columns ready to be asked by allRows. */
export function makeReady(database: Database.Database, sql: string): Ready {
  const statement = database.prepare<unknown[]>(sql);
  return { statement: statement.raw(), names: statement.columns().map(({ name }) => name) };
}

/** The rows of a statement, each an object by the names of its columns: better-sqlite3's own objects take half as long again. */
export function allRows<Row>({ statement, names }: Ready, values: readonly unknown[]): Row[] {
  const rows = statement.all(...values) as unknown[][];
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) row[names[at] as string] = cells[at];
    return row as Row;
  });
}
