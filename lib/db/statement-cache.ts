import { keepReady } from "./ready";

/** What Prisma's adapter uses of a better-sqlite3 statement. */
type Statement = {
  reader: boolean;
  columns(): unknown[];
  run(...args: unknown[]): unknown;
  raw(): { all(...args: unknown[]): unknown[] };
};

type Client = { prepare(sql: string): Statement };

/**
 * Keeps prepared statements of a connection. Prisma's adapter prepares each statement anew for each run, which for short ones
 * costs more than to run it. Nothing changes where a connection has no such client.
 */
export function keepStatements(connection: object): void {
  if (!hasClient(connection)) return;
  const { client } = connection;
  const prepare = client.prepare.bind(client);
  const ready = keepReady(prepare);
  Object.assign(client, { prepare: (sql: string) => bindable(ready(sql)) });
}

/** A statement may be bound for good only once: here the values go along with each run instead. */
function bindable(statement: Statement) {
  return {
    bind: (args: unknown[]) => ({
      reader: statement.reader,
      columns: () => statement.columns(),
      run: () => statement.run(args),
      raw: () => ({ all: () => statement.raw().all(args) }),
    }),
    run: (...args: unknown[]) => statement.run(...args),
  };
}

function hasClient(connection: object): connection is { client: Client } {
  if (!("client" in connection)) return false;
  const { client } = connection;
  return typeof client === "object" && client !== null && "prepare" in client && typeof client.prepare === "function";
}
