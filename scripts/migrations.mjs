import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

const MIGRATIONS = path.join(import.meta.dirname, "../prisma/migrations");

/** Prisma's own record of what was applied, so that `prisma migrate status` agrees. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id"                  TEXT PRIMARY KEY NOT NULL,
  "checksum"            TEXT NOT NULL,
  "finished_at"         DATETIME,
  "migration_name"      TEXT NOT NULL,
  "logs"                TEXT,
  "rolled_back_at"      DATETIME,
  "started_at"          DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings a SQLite file to the newest migration, making it where it is missing. Each migration is one transaction:
 * it holds wholly or not at all. WAL mode is on afterwards. Nothing happens when all is applied.
 *
 * Throws when a migration fails, was left half done, or was changed after it was applied; says which and what to do.
 *
 *     applyMigrations("data/claimline.db") // { applied: ["20261123163748_model"], identity: "5f0c…" }
 *
 * @param {string} file
 * @param {string} folder
 * @returns {{ applied: string[], identity: string }} what was applied now, and a name of this very database
 */
export function applyMigrations(file, folder = MIGRATIONS) {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = open(file);
  try {
    const applied = readMigrations(folder).filter((migration) => apply(database, migration));
    return { applied: applied.map(({ name }) => name), identity: identityOf(database) };
  } finally {
    database.close();
  }
}

/** The file of a DATABASE_URL: "file:./data/claimline.db" is "./data/claimline.db". */
export function databaseFile(url) {
  if (!url.startsWith("file:"))
    throw new Error(`DATABASE_URL is ${url}; expected a file, as file:./data/claimline.db.`);
  return url.slice("file:".length).replace(/\?.*$/, "");
}

function open(file) {
  try {
    const database = new Database(file);
    database.pragma("journal_mode = WAL");
    database.exec(RECORD);
    return database;
  } catch (error) {
    throw new Error(`The database ${file} could not be opened to write: ${error.message}.`);
  }
}

function readMigrations(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, "utf8") }));
}

/** True when it was applied now, false when it was before. */
function apply(database, { name, sql }) {
  const checksum = createHash("sha256").update(sql).digest("hex");
  const record = database
    .prepare(
      `SELECT checksum, finished_at FROM "_prisma_migrations" WHERE migration_name = ? AND rolled_back_at IS NULL`,
    )
    .get(name);
  if (record) return check(name, record, checksum);
  const startedAt = Date.now();
  // Off while tables are made anew, and it cannot be changed inside a transaction.
  database.pragma("foreign_keys = OFF");
  const applyWhole = database.transaction(() => {
    database.exec(sql);
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum, name, startedAt, Date.now());
  });
  try {
    applyWhole.immediate();
  } catch (error) {
    throw new Error(`Migration ${name} failed and changed nothing: ${error.message}.`);
  }
  return true;
}

function check(name, record, checksum) {
  if (record.finished_at === null) {
    throw new Error(
      `Migration ${name} was begun by another program and not finished: restore the database from a copy.`,
    );
  }
  if (record.checksum !== checksum) {
    throw new Error(`Migration ${name} was changed after it was applied: undo the change and make a new migration.`);
  }
  return false;
}

/** The random id that the first migration was recorded under: a file made anew has another. */
function identityOf(database) {
  return (
    database.prepare(`SELECT id FROM "_prisma_migrations" ORDER BY started_at, migration_name LIMIT 1`).pluck().get() ??
    ""
  );
}
