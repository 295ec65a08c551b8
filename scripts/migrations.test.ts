import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyMigrations, databaseFile } from "./migrations.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  file = path.join(folder, "made/on/the/way.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

function migration(name: string, sql: string) {
  mkdirSync(path.join(folder, "migrations", name), { recursive: true });
  writeFileSync(path.join(folder, "migrations", name, "migration.sql"), sql);
  return path.join(folder, "migrations");
}

function read(sql: string) {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare(sql).pluck().all();
  database.close();
  return rows;
}

const TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name";

test("applies migrations in order of name, once", () => {
  migration("2_more", "ALTER TABLE a ADD COLUMN y;");
  const migrations = migration("1_first", "CREATE TABLE a (x);");
  expect(applyMigrations(file, migrations).applied).toEqual(["1_first", "2_more"]);
  expect(applyMigrations(file, migrations).applied).toEqual([]);
  migration("3_last", "CREATE TABLE b (x);");
  expect(applyMigrations(file, migrations).applied).toEqual(["3_last"]);
  expect(read(TABLES)).toEqual(["a", "b"]);
});

test("leaves the file in WAL mode", () => {
  applyMigrations(file, migration("1_first", "CREATE TABLE a (x);"));
  expect(read("PRAGMA journal_mode")).toEqual(["wal"]);
});

test("tells one database from another made anew at the same place", () => {
  const migrations = migration("1_first", "CREATE TABLE a (x);");
  const { identity } = applyMigrations(file, migrations);
  expect(applyMigrations(file, migrations).identity).toBe(identity);
  rmSync(path.dirname(file), { recursive: true });
  expect(applyMigrations(file, migrations).identity).not.toBe(identity);
});

test("a migration that fails changes nothing and is named; those before it hold", () => {
  migration("1_first", "CREATE TABLE a (x);");
  const migrations = migration("2_bad", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);");
  expect(() => applyMigrations(file, migrations)).toThrow(/2_bad failed and changed nothing: no such table: nowhere/);
  expect(read(TABLES)).toEqual(["a"]);
  migration("2_bad", "CREATE TABLE b (x);");
  expect(applyMigrations(file, migrations).applied).toEqual(["2_bad"]);
});

test("refuses a migration that was changed after it was applied", () => {
  applyMigrations(file, migration("1_first", "CREATE TABLE a (x);"));
  const migrations = migration("1_first", "CREATE TABLE a (x, y);");
  expect(() => applyMigrations(file, migrations)).toThrow("1_first was changed after it was applied");
});

test("refuses to go on from a migration that another program left half done", () => {
  const migrations = migration("1_first", "CREATE TABLE a (x);");
  applyMigrations(file, migrations);
  const database = new Database(file);
  database.exec("UPDATE _prisma_migrations SET finished_at = NULL");
  database.close();
  expect(() => applyMigrations(file, migrations)).toThrow("1_first was begun by another program and not finished");
});

test("says so when the file cannot be written", () => {
  const migrations = migration("1_first", "CREATE TABLE a (x);");
  mkdirSync(file, { recursive: true });
  expect(() => applyMigrations(file, migrations)).toThrow(/way\.db could not be opened to write/);
});

test("says so when the file is no database", () => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "a letter to the editor, certainly longer than a hundred bytes, ".repeat(20));
  expect(() => applyMigrations(file)).toThrow(/way\.db .*file is not a database/);
});

test("Prisma agrees that nothing is left to apply", () => {
  applyMigrations(file);
  const prisma = ["node_modules/prisma/build/index.js", "migrate", "status"];
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  expect(execFileSync(process.execPath, prisma, { env, encoding: "utf8" })).toContain("Database schema is up to date!");
}, 60_000);

test("reads the file of a DATABASE_URL, and refuses another kind of database", () => {
  expect(databaseFile("file:./data/claimline.db?connection_limit=1")).toBe("./data/claimline.db");
  expect(databaseFile("file:/var/lib/claims.db")).toBe("/var/lib/claims.db");
  expect(() => databaseFile("postgresql://db/claims")).toThrow("expected a file");
});
