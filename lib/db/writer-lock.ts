import { hostname } from "node:os";
import Database from "better-sqlite3";
import { DatabaseError, diskCure } from "./database-error";

/** Who writes to a database: what it is called, and where it runs. */
export type Holder = { command: string; pid: number; host: string };

/** Milliseconds to wait for others that start at the same moment. */
const TIMEOUT = 1000;

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
  const lock = open(file);
  const holder: Holder = { command, pid: process.pid, host: hostname() };
  try {
    // Two steps: what is written within a transaction that lasts nobody else could read.
    lock.transaction(() => writeHolder(lock, holder)).immediate();
    lock.exec("BEGIN IMMEDIATE");
    const last = readHolder(lock);
    // Another came between the steps: it waits for this one, and has the lock.
    if (!last || !isSame(last, holder)) throw isHeld(file, last);
  } catch (error) {
    const other = lock.inTransaction ? null : readHolder(lock);
    lock.close();
    if (error instanceof DatabaseError) throw error;
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) throw isHeld(file, other);
    throw cannotTake(file, error);
  }
  return () => lock.close();
}

function open(file: string): Database.Database {
  try {
    return new Database(`${file}.lock`, { timeout: TIMEOUT });
  } catch (error) {
    throw cannotTake(file, error);
  }
}

function writeHolder(lock: Database.Database, holder: Holder) {
  lock.exec("CREATE TABLE IF NOT EXISTS Holder (command TEXT NOT NULL, pid INTEGER NOT NULL, host TEXT NOT NULL)");
  lock.exec("DELETE FROM Holder");
  lock.prepare("INSERT INTO Holder VALUES (@command, @pid, @host)").run(holder);
}

function readHolder(lock: Database.Database): Holder | null {
  try {
    return lock.prepare<[], Holder>("SELECT command, pid, host FROM Holder").get() ?? null;
  } catch {
    return null;
  }
}

function isSame(one: Holder, other: Holder): boolean {
  return one.command === other.command && one.pid === other.pid && one.host === other.host;
}

function isHeld(file: string, holder: Holder | null): DatabaseError {
  const who = holder ? `“${holder.command}” (process ${holder.pid} on ${holder.host})` : "another command";
  return new DatabaseError(
    `The database ${file} is being written by ${who}. Nothing was done: wait until that has ended, and run again.`,
  );
}

function cannotTake(file: string, error: unknown): DatabaseError {
  const cure = diskCure(error) ?? "Make its folder writable and run again.";
  return new DatabaseError(
    `The lock ${file}.lock could not be taken: ${(error as Error).message}. Nothing was done. ${cure}`,
  );
}
