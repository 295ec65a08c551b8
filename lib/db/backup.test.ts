import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { backUp } from "./backup";

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimline-backup-"));
  applyMigrations(at("site.db"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const count = (file: string) => {
  const database = new Database(file, { readonly: true });
  const found = database.prepare<[], number>("SELECT COUNT(*) FROM Publisher").pluck().get();
  database.close();
  return found;
};

test("the copy is of one moment, while somebody writes", async () => {
  const writer = new Database(at("site.db"));
  const insert = writer.prepare("INSERT INTO Publisher (id, name) VALUES (?, ?)");
  const fill = writer.transaction((from: number, to: number) => {
    for (let id = from; id < to; id++) insert.run(String(id), "x".repeat(5000));
  });
  fill(0, 3000);
  let looks = 0;
  await backUp(at("site.db"), at("copy.db"), () => {
    looks += 1;
    // A transaction that is under way is not in the copy, and one that has ended is wholly.
    if (looks === 1) fill(3000, 3500);
  });
  writer.close();
  expect(looks).toBeGreaterThan(1);
  expect([3000, 3500]).toContain(count(at("copy.db")));
  expect(readdirSync(folder).filter((name) => name.startsWith("copy"))).toEqual(["copy.db"]);
});

test("a file that is there is left as it is", async () => {
  writeFileSync(at("mine.txt"), "mine");
  await expect(backUp(at("site.db"), at("mine.txt"))).rejects.toThrow("is there already; expected a new file");
});

test("a folder that is not there is told of, and nothing is left", async () => {
  await expect(backUp(at("site.db"), at("none/copy.db"))).rejects.toThrow(/copy\.db could not be written/);
  expect(existsSync(at("none"))).toBe(false);
});

test("without a database there is no copy", async () => {
  await expect(backUp(at("none.db"), at("copy.db"))).rejects.toThrow("There is no database");
  expect(existsSync(at("copy.db"))).toBe(false);
});
