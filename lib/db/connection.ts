import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { databaseFile } from "./database-file";
import { keepReady } from "./ready";
import { makeReady, type Ready } from "./rows";

/** A connection that only reads, with the statements that it has made ready: answers ask the same few hundred again and again. */
export type Connection = { file: string; database: Database.Database; ready: (sql: string) => Ready };

/** To open a connection takes longer than most answers: so many are kept for the next who asks. */
const MOST_IDLE = 8;

/** Pages are read where the system has them in memory, as far as SQLite lets: to copy each took a third of the time. */
const PRAGMAS = ["mmap_size = 2147418112", "cache_size = -16000"];

/**
 * Of the process: Next loads this module once for pages, once for data addresses and once for what it runs at the start. A page of the
 * file costs a connection more when it first comes to it than each time after, so that the one used last goes first: the server's start
 * has read all events with it.
 */
const held = globalThis as { claimlineIdle?: Connection[] };

/**
 * Takes a connection to the database that only reads, for one answer. Whoever takes it gives it back, with giveBack.
 *
 *     const connection = takeConnection();
 *     connection.ready("SELECT id FROM Event WHERE topic = ?")
 *
 * Throws a DatabaseError where there is no database, or one that was not migrated.
 */
export function takeConnection(): Connection {
  const file = databaseFile();
  const idle = held.claimlineIdle ?? [];
  const at = idle.findLastIndex((connection) => connection.file === file);
  const [kept] = at === -1 ? [] : idle.splice(at, 1);
  return kept ?? open(file);
}

/** Gives a connection back, whatever it is in the midst of; no statement of it may be running. */
export function giveBack(connection: Connection): void {
  held.claimlineIdle ??= [];
  if (connection.database.inTransaction) connection.database.exec("ROLLBACK");
  held.claimlineIdle.push(connection);
  if (held.claimlineIdle.length > MOST_IDLE) held.claimlineIdle.shift()?.database.close();
}

/** Opens a database that is only read; throws as takeConnection does. */
export function openReadOnly(file: string): Database.Database {
  checkDatabase(file);
  return new Database(file, { readonly: true, fileMustExist: true });
}

function open(file: string): Connection {
  const database = openReadOnly(file);
  for (const pragma of PRAGMAS) database.pragma(pragma);
  return { file, database, ready: keepReady((sql) => makeReady(database, sql)) };
}
