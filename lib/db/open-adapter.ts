import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { checkDatabase } from "./check-database";
import { keepStatements } from "./statement-cache";

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/**
 * WAL lets pages read while an ingest writes; NORMAL is safe with it. 16 MB are written before the log is folded into the
 * file, so that an ingest does not wait for the disk with every few articles; 32 MB of pages are kept in memory.
 */
const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = NORMAL",
  "foreign_keys = ON",
  "wal_autocheckpoint = 4000",
  "cache_size = -32000",
];

/** Prisma's adapter for a file, which is checked and set up when it is first used. */
export function openAdapter(file: string): PrismaBetterSqlite3 {
  const adapter = new PrismaBetterSqlite3({ url: file, timeout: BUSY_TIMEOUT });
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    checkDatabase(file);
    const connection = await connect();
    await connection.executeScript(PRAGMAS.map((pragma) => `PRAGMA ${pragma};`).join(" "));
    keepStatements(connection);
    return connection;
  };
  return adapter;
}
