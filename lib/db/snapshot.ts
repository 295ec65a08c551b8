import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { databaseFile } from "./database-file";
import type { Statement } from "./reader";
import { keepReady } from "./ready";
import { allRows, makeReady, type Ready } from "./rows";

/** The database as it was at one moment, however often it is asked and whatever is written meanwhile. */
export type Snapshot = {
  /** The rows of a statement, each an object by the names of its columns. */
  all<Row>(statement: Statement): Row[];
  /** Keeps the ids that a statement gives in the table `temp.kept`, whose column is `id`, until it is closed: they are found once. */
  keep(statement: Statement): void;
  /** Lets go of it; to be called once, also where something failed. Whoever asks it afterwards is told so. */
  close(): void;
};

/** A connection with the statements that it has made ready: answers ask the same few again and again. */
type Connection = { database: Database.Database; ready: (sql: string) => Ready };

/** To open a connection takes longer than most answers: so many are kept for the next who asks. */
const MOST_IDLE = 8;
/** A filter of many values is a statement of its own, and will hardly come again. */
const MOST_READY = 60;
/** A transaction begins with what it first reads. */
const BEGIN = "BEGIN; SELECT 1 FROM sqlite_master LIMIT 1;";
/** Gone with the transaction. */
const KEPT = "CREATE TEMP TABLE kept (id TEXT PRIMARY KEY) WITHOUT ROWID";
const PRAGMAS = ["mmap_size = 2147418112", "cache_size = -8000"];

const idle: Connection[] = [];

/**
 * Opens the database at this moment. As long as it is open, what is written meanwhile stays in the log beside the file: close it.
 *
 *     const snapshot = openSnapshot();
 *     try {
 *       snapshot.all<{ id: string }>(Prisma.sql`SELECT id FROM Event WHERE topic = ${"aid"}`);
 *     } finally {
 *       snapshot.close();
 *     }
 *
 * Throws a DatabaseError where there is no database.
 */
export function openSnapshot(): Snapshot {
  let connection: Connection | null = idle.pop() ?? open();
  connection.database.exec(BEGIN);
  return {
    all<Row>({ sql, values }: Statement): Row[] {
      if (!connection) throw new Error("This snapshot is closed: open another one.");
      return allRows<Row>(connection.ready(sql), values);
    },
    keep({ sql, values }) {
      if (!connection) throw new Error("This snapshot is closed: open another one.");
      connection.database.exec(KEPT);
      connection.database.prepare<unknown[]>(`INSERT OR IGNORE INTO temp.kept ${sql}`).run(...values);
    },
    close() {
      if (!connection) return;
      giveBack(connection);
      connection = null;
    },
  };
}

function open(): Connection {
  const file = databaseFile();
  checkDatabase(file);
  const database = new Database(file, { readonly: true, fileMustExist: true });
  for (const pragma of PRAGMAS) database.pragma(pragma);
  return { database, ready: keepReady((sql) => makeReady(database, sql), MOST_READY) };
}

function giveBack(connection: Connection): void {
  const { database } = connection;
  if (database.inTransaction) database.exec("ROLLBACK");
  if (idle.length < MOST_IDLE) idle.push(connection);
  else database.close();
}
