import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { createClient } from "./client";
import { databaseFile } from "./database-file";

const folder = mkdtempSync(path.join(tmpdir(), "claimline-db-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function migrated(name: string) {
  applyMigrations(at(name));
  return createClient(at(name));
}

test("opens with the log ahead of the file, and with foreign keys kept", async () => {
  const db = migrated("plain.db");
  expect(await db.$queryRaw`SELECT * FROM pragma_journal_mode`).toEqual([{ journal_mode: "wal" }]);
  expect(await db.$queryRaw`SELECT * FROM pragma_foreign_keys`).toMatchObject([{ foreign_keys: expect.anything() }]);
  await expect(db.actorAlias.create({ data: { actorId: "nobody", alias: "x" } })).rejects.toThrow(/[Ff]oreign key/);
  await db.$disconnect();
});

test("a statement that is kept gives new rows for new values", async () => {
  const db = migrated("kept.db");
  const find = (name: string) => db.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Publisher" WHERE "name" = ${name}`;
  for (const id of ["a", "b"]) await db.publisher.create({ data: { id, name: `Paper ${id}` } });
  expect([await find("Paper a"), await find("Paper b"), await find("Paper c")]).toEqual([
    [{ id: "a" }],
    [{ id: "b" }],
    [],
  ]);
  await db.$disconnect();
});

test("what fails in a transaction leaves nothing of it", async () => {
  const db = migrated("whole.db");
  const work = db.$transaction(async (tx) => {
    await tx.publisher.create({ data: { id: "a", name: "A" } });
    throw new Error("enough");
  });
  await expect(work).rejects.toThrow("enough");
  expect(await db.publisher.count()).toBe(0);
  await db.$disconnect();
});

describe("a database that cannot be used says what to do, with the first query and not before", () => {
  test.each([
    ["none.db", null, /There is no database at .*none\.db\. Run “npm run migrate” first/],
    ["blank.db", "", /blank\.db lacks \d+ migration\(s\): .* Run “npm run migrate” first/],
    ["text.db", "no database ".repeat(200), /text\.db cannot be opened: file is not a database/],
  ])("%s", async (name, content, message) => {
    if (content !== null) writeFileSync(at(name), content);
    const db = createClient(at(name));
    await expect(db.event.count()).rejects.toThrow(message);
    await expect(db.$queryRaw`SELECT 1`).rejects.toThrow(message);
  });
});

test("the database is where DATABASE_URL says, else in data/", () => {
  expect(databaseFile("file:/var/lib/osk.db")).toBe("/var/lib/osk.db");
  expect(databaseFile("file:./osk.db")).toBe(path.resolve("osk.db"));
});
