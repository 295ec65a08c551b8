import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { databaseFile } from "./database-file";

/** A statement and its values, as Prisma.sql makes them. */
export type Statement = { sql: string; values: unknown[] };

/** So many rows are read before others get their turn. */
const TURN = 2_000;

/** A connection of its own, which only reads: Prisma has no way to read row by row. Opened when it is first used. */
let connection: Database.Database | null = null;

function open(): Database.Database {
  if (connection) return connection;
  const file = databaseFile();
  checkDatabase(file);
  connection = new Database(file, { readonly: true, fileMustExist: true });
  return connection;
}

/**
 * The rows of a statement one by one, so that a million never stand in memory, with pauses in which others are served.
 *
 *     for await (const row of readRows<ClaimRow>(Prisma.sql`SELECT … `)) …
 *
 * Throws a DatabaseError where there is no database.
 */
export async function* readRows<Row>({ sql, values }: Statement): AsyncGenerator<Row> {
  let read = 0;
  for (const row of open()
    .prepare(sql)
    .iterate(...values)) {
    yield row as Row;
    read += 1;
    if (read % TURN === 0) await new Promise(setImmediate);
  }
}

/** A number that is another one as soon as somebody has written to the database. */
export function dataVersion(): number {
  return Number(open().pragma("data_version", { simple: true }));
}
