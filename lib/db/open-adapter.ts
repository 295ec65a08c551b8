import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { checkDatabase } from "./check-database";
import { WRITING } from "./pragmas";
import { keepStatements } from "./statement-cache";

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/** Prisma's adapter for a file, which is checked and set up when it is first used. */
export function openAdapter(file: string): PrismaBetterSqlite3 {
  const adapter = new PrismaBetterSqlite3({ url: file, timeout: BUSY_TIMEOUT });
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    checkDatabase(file);
    const connection = await connect();
    await connection.executeScript(WRITING.map((pragma) => `PRAGMA ${pragma};`).join(" "));
    keepStatements(connection);
    return connection;
  };
  return adapter;
}
