import type Database from "better-sqlite3";
import { giveBack, openReadOnly, takeConnection } from "./connection";
import { databaseFile } from "./database-file";
import { allRows } from "./rows";

/** A statement and its values, as Prisma.sql makes them. */
export type Statement = { sql: string; values: unknown[] };

/** So many rows are read before others get their turn. */
const TURN = 2_000;

/**
 * Tells whether somebody has written. Opened when it is first used, and one only: Next loads this module once for pages and once for
 * data addresses, and two connections count differently.
 */
const held = globalThis as { claimlineWatcher?: Database.Database };

/**
 * Gives the rows of some statements one by one, so that a million never stand in memory, with pauses in which others are served.
 * All are of one moment, also where somebody writes meanwhile.
 * A row is the values of its columns in their order: an object of each would take as long as to find it.
 *
 *     await eachRow<[id: string, title: string]>([Prisma.sql`SELECT id, title FROM Event`], ([id, title]) => …)
 *
 * Throws a DatabaseError where there is no database.
 */
export async function eachRow<Row extends unknown[]>(statements: Statement[], use: (row: Row) => void): Promise<void> {
  // For itself, as one that is in the midst of a statement begins no other.
  const connection = takeConnection();
  const { database, ready } = connection;
  try {
    database.exec("BEGIN");
    let read = 0;
    for (const { sql, values } of statements)
      for (const row of ready(sql).statement.iterate(...values)) {
        use(row as Row);
        read += 1;
        if (read % TURN === 0) await new Promise(setImmediate);
      }
  } finally {
    giveBack(connection);
  }
}

/**
 * The rows of a statement, for a page: what it takes to find them and no more, where Prisma takes a millisecond for its own.
 *
 *     readRows<{ id: string }>(Prisma.sql`SELECT id FROM Event WHERE placeId = ${place}`)
 *
 * Counts are numbers, truth is 1 or 0. Throws a DatabaseError where there is no database.
 */
export function readRows<Row>({ sql, values }: Statement): Row[] {
  const connection = takeConnection();
  try {
    return allRows<Row>(connection.ready(sql), values);
  } finally {
    giveBack(connection);
  }
}

/** A number that is another one as soon as somebody has written to the database; also while rows are read. */
export function dataVersion(): number {
  held.claimlineWatcher ??= openReadOnly(databaseFile());
  return Number(held.claimlineWatcher.pragma("data_version", { simple: true }));
}
