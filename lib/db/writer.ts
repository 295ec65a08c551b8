import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { WRITING } from "./pragmas";
import { keepReady } from "./ready";
import { allRows, makeReady } from "./rows";

/** What a statement is written with: a template of SQL whose holes are values. */
type Sql = TemplateStringsArray;

/** Reads and writes by SQL; of Prisma's client what the ingest uses, so that either may be handed over. */
export type Transaction = {
  $queryRaw<T = unknown>(sql: Sql, ...values: unknown[]): Promise<T>;
  $queryRawUnsafe<T = unknown>(sql: string, ...values: unknown[]): Promise<T>;
  $executeRaw(sql: Sql, ...values: unknown[]): Promise<number>;
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>;
};

type Limits = { timeout?: number; maxWait?: number };

/** A database that is written to: all of a transaction is there, or nothing. */
export type Writable = Transaction & {
  $transaction<T>(work: (tx: Transaction) => Promise<T>, limits?: Limits): Promise<T>;
};

export type Writer = Writable & { close(): void };

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000;

/** Transactions go to the disk together: so many, or those of so many milliseconds. */
export const GROUP = 50;
const GROUP_MS = 250;

/**
 * Opens a database for one who writes. Statements stay ready and are run at once, where Prisma's client takes as long for its own
 * as SQLite does to write an article. What was written in a transaction is there wholly or not at all; some of them are written to the
 * disk together, so that one that is killed loses the last few and never a part of one.
 *
 *     const db = openWriter("data/claimline.db");
 *     await db.$transaction((tx) => tx.$executeRaw`DELETE FROM "Event" WHERE "id" = ${id}`);
 *     db.close();
 *
 * Throws a DatabaseError where there is no database, or one that was not migrated. `close` throws where the last could not be written.
 */
export function openWriter(file: string): Writer {
  checkDatabase(file);
  const database = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
  for (const pragma of WRITING) database.pragma(pragma);
  const tx = createTransaction(database);
  const group = createGroup(database);
  let before: Promise<unknown> = Promise.resolve();
  return {
    ...tx,
    $transaction(work) {
      // One after another: a connection has one transaction at a time.
      const now = before.then(() => group.run(() => work(tx)));
      before = now.catch(() => {});
      return now;
    },
    close() {
      try {
        group.commit();
      } finally {
        database.close();
      }
    },
  };
}

/**
 * Runs transactions as parts of a larger one, each of which can be undone by itself. Where the larger one fails, what was taken for
 * written is lost: whoever goes on, or closes, is told.
 */
function createGroup(database: Database.Database) {
  let size = 0;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;
  let failure: { error: unknown } | null = null;

  function commit() {
    clearTimeout(timer);
    size = 0;
    if (failure) throw failure.error;
    try {
      if (database.inTransaction) database.exec("COMMIT");
    } catch (error) {
      fail(error);
      throw error;
    }
  }
  function fail(error: unknown) {
    failure = { error };
    clearTimeout(timer);
    if (database.inTransaction) database.exec("ROLLBACK");
  }
  function commitSoon() {
    timer = setTimeout(() => (isRunning ? commitSoon() : commitUnasked()), GROUP_MS).unref();
  }
  function commitUnasked() {
    try {
      commit();
    } catch {
      // Nobody waits for this one. The next is told, or who closes.
    }
  }
  function undo(error: unknown) {
    // SQLite has ended all of it itself where the disk is full.
    if (database.inTransaction) database.exec("ROLLBACK TO part; RELEASE part");
    else fail(error);
  }

  async function runPart<T>(work: () => Promise<T>): Promise<T> {
    isRunning = true;
    try {
      database.exec("SAVEPOINT part");
      const result = await work();
      database.exec("RELEASE part");
      return result;
    } catch (error) {
      undo(error);
      throw error;
    } finally {
      isRunning = false;
    }
  }

  return {
    commit,
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (failure) throw failure.error;
      if (!database.inTransaction) {
        database.exec("BEGIN IMMEDIATE");
        commitSoon();
      }
      const result = await runPart(work);
      size += 1;
      if (size >= GROUP) commit();
      return result;
    },
  };
}

function createTransaction(database: Database.Database): Transaction {
  const ready = keepReady((sql) => makeReady(database, sql));
  const written = keepReady((sql) => database.prepare<unknown[]>(sql));
  const read = (sql: string, values: unknown[]) => allRows(ready(sql), values.map(toValue));
  const write = (sql: string, values: unknown[]) => written(sql).run(...values.map(toValue)).changes;
  return {
    $queryRaw: async <T>(sql: Sql, ...values: unknown[]) => read(sql.join("?"), values) as T,
    $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) => read(sql, values) as T,
    $executeRaw: async (sql, ...values) => write(sql.join("?"), values),
    $executeRawUnsafe: async (sql, ...values) => write(sql, values),
  };
}

/** SQLite knows no truth: 1 or 0. */
function toValue(value: unknown): unknown {
  if (typeof value === "boolean") return Number(value);
  return value ?? null;
}
