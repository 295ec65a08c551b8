import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { databaseFile } from "./database-file";

/** A statement and its values, as Prisma.sql makes them. */
export type Statement = { sql: string; values: unknown[] };

/** So many rows are read before others get their turn. */
const TURN = 2_000;

/** Pages are read where the system has them in memory, as far as SQLite lets: to copy each took a third of the time. */
const PRAGMAS = ["mmap_size = 2147418112", "cache_size = -32000"];

/** A connection of its own, which only reads: Prisma has no way to read row by row. Opened when it is first used. */
let connection: Database.Database | null = null;

function open(): Database.Database {
  if (connection) return connection;
  const file = databaseFile();
  checkDatabase(file);
  connection = new Database(file, { readonly: true, fileMustExist: true });
  for (const pragma of PRAGMAS) connection.pragma(pragma);
  return connection;
}

/**
 * Gives the rows of a statement one by one, so that a million never stand in memory, with pauses in which others are served.
 * A row is the values of its columns in their order: an object of each would take as long as to find it.
 *
 *     await eachRow<[id: string, title: string]>(Prisma.sql`SELECT id, title FROM Event`, ([id, title]) => …)
 *
 * Throws a DatabaseError where there is no database.
 */
export async function eachRow<Row extends unknown[]>(
  { sql, values }: Statement,
  use: (row: Row) => void,
): Promise<void> {
  let read = 0;
  for (const row of open()
    .prepare(sql)
    .raw()
    .iterate(...values)) {
    use(row as Row);
    read += 1;
    if (read % TURN === 0) await new Promise(setImmediate);
  }
}

/** A number that is another one as soon as somebody has written to the database. */
export function dataVersion(): number {
  return Number(open().pragma("data_version", { simple: true }));
}
