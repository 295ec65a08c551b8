import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { checkDatabase } from "./check-database";

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/** WAL lets pages read while an ingest writes; NORMAL is safe with it. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;";

/** Prisma's adapter for a file, which is checked and set up when it is first used. */
export function openAdapter(file: string): PrismaBetterSqlite3 {
  const adapter = new PrismaBetterSqlite3({ url: file, timeout: BUSY_TIMEOUT });
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    checkDatabase(file);
    const connection = await connect();
    await connection.executeScript(PRAGMAS);
    return connection;
  };
  return adapter;
}
