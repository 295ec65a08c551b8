import { hostname } from "node:os";
import Database from "better-sqlite3";
import { DatabaseError } from "./check-database";

/** Who writes to a database: what it is called, and where it runs. */
export type Holder = { command: string; pid: number; host: string };

/**
 * Makes sure that one process writes to a database at a time. The lock is the system's own on a small file beside the database, so it
 * goes with the process that holds it, however that ends.
 *
 *     const release = takeWriterLock("data/claimline.db", "npm run ingest");
 *     …
 *     release();
 *
 * Throws a DatabaseError that says who holds it.
 */
export function takeWriterLock(file: string, command: string): () => void {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  const holder: Holder = { command, pid: process.pid, host: hostname() };
  try {
    // Two steps: what is written within a transaction that lasts nobody else could read.
    lock.exec("CREATE TABLE IF NOT EXISTS Holder (command TEXT NOT NULL, pid INTEGER NOT NULL, host TEXT NOT NULL)");
    lock.transaction(() => {
      lock.exec("DELETE FROM Holder");
      lock.prepare("INSERT INTO Holder VALUES (@command, @pid, @host)").run(holder);
    })();
    lock.exec("BEGIN IMMEDIATE");
  } catch (error) {
    const other = readHolder(lock);
    lock.close();
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) throw isHeld(file, other);
    throw new DatabaseError(`The lock ${file}.lock could not be taken: ${(error as Error).message}.`);
  }
  return () => lock.close();
}

function readHolder(lock: Database.Database): Holder | null {
  try {
    return lock.prepare<[], Holder>("SELECT command, pid, host FROM Holder").get() ?? null;
  } catch {
    return null;
  }
}

function isHeld(file: string, holder: Holder | null): DatabaseError {
  const who = holder ? `“${holder.command}” (process ${holder.pid} on ${holder.host})` : "another command";
  return new DatabaseError(
    `The database ${file} is being written by ${who}. Nothing was done: wait until that has ended, and run again.`,
  );
}
