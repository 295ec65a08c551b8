import { type Connection, giveBack, takeConnection } from "./connection";
import type { Statement } from "./reader";
import { allRows } from "./rows";

/** The database as it was at one moment, however often it is asked and whatever is written meanwhile. */
export type Snapshot = {
  /** The rows of a statement, each an object by the names of its columns. */
  all<Row>(statement: Statement): Row[];
  /** Keeps the ids that a statement gives in the table `temp.kept`, whose column is `id`, until it is closed: they are found once. */
  keep(statement: Statement): void;
  /** Lets go of it; to be called once, also where something failed. Whoever asks it afterwards is told so. */
  close(): void;
};

/** A transaction begins with what it first reads. */
const BEGIN = "BEGIN; SELECT 1 FROM sqlite_master LIMIT 1;";
/** Gone with the transaction. */
const KEPT = "CREATE TEMP TABLE kept (id TEXT PRIMARY KEY) WITHOUT ROWID";
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
  let connection: Connection | null = takeConnection();
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
