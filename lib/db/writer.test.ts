import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { GROUP, openWriter, type Writer } from "./writer";

let folder = "";
let file = "";
let db: Writer;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimline-writer-"));
  file = path.join(folder, "test.db");
  applyMigrations(file);
  db = openWriter(file);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const insert = (id: string) =>
  db.$transaction((tx) => tx.$executeRaw`INSERT INTO "Publisher" ("id", "name") VALUES (${id}, ${id})`);
/** What another process sees. */
const seen = () => {
  const other = new Database(file, { readonly: true });
  const ids = other.prepare<[], string>("SELECT id FROM Publisher ORDER BY id").pluck().all();
  other.close();
  return ids;
};

test("a transaction is there wholly or not at all, and one that fails undoes no other", async () => {
  await insert("a");
  const failing = db.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO "Publisher" ("id", "name") VALUES ('b', 'b')`;
    throw new Error("enough");
  });
  await expect(failing).rejects.toThrow("enough");
  await insert("c");
  expect(await db.$queryRaw`SELECT "id" FROM "Publisher" ORDER BY "id"`).toEqual([{ id: "a" }, { id: "c" }]);
  db.close();
  expect(seen()).toEqual(["a", "c"]);
  db = openWriter(file);
});

test("what was written is seen by others after a moment, and at once where much is written", async () => {
  await insert("a");
  expect(seen()).toEqual([]);
  await expect.poll(seen, { timeout: 5000 }).toEqual(["a"]);
  for (let at = 0; at < GROUP + 10; at++) await insert(`b${at}`);
  expect(seen().length).toBeGreaterThan(GROUP);
});

describe("where what goes to the disk together is refused", () => {
  /** What refers to nothing is refused when all is to be written, as is what finds no room. */
  const refuse = () =>
    db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`PRAGMA defer_foreign_keys = ON`);
      await tx.$executeRaw`INSERT INTO "ActorAlias" ("actorId", "alias") VALUES ('nobody', 'x')`;
    });

  test("the next one is told, and so is who closes; nothing of it is there", async () => {
    await insert("a");
    await refuse();
    await new Promise((done) => setTimeout(done, 600));
    await expect(insert("b")).rejects.toThrow("FOREIGN KEY");
    expect(() => db.close()).toThrow("FOREIGN KEY");
    expect(seen()).toEqual([]);
    db = openWriter(file);
  });

  test("who closes at once is told", async () => {
    await refuse();
    expect(() => db.close()).toThrow("FOREIGN KEY");
    expect(seen()).toEqual([]);
    db = openWriter(file);
  });

  test("the one is told with which it is written", async () => {
    const all = [refuse(), ...Array.from({ length: GROUP - 1 }, (_, at) => insert(`a${at}`))];
    const refused = (await Promise.allSettled(all)).filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(() => db.close()).toThrow("FOREIGN KEY");
    db = openWriter(file);
  });
});

test("transactions asked for at once come one after another", async () => {
  const order: string[] = [];
  const slow = (name: string) =>
    db.$transaction(async (tx) => {
      order.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 5));
      await tx.$executeRaw`INSERT INTO "Publisher" ("id", "name") VALUES (${name}, ${name})`;
      order.push(`${name} ends`);
    });
  await Promise.all([slow("a"), slow("b")]);
  expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});

test("truth is 1 or 0, and what is not there is null", async () => {
  const [row] = await db.$queryRaw<{ yes: number; none: null }[]>`SELECT ${true} AS "yes", ${undefined} AS "none"`;
  expect(row).toEqual({ yes: 1, none: null });
});
