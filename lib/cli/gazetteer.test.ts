import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "@/lib/db/client";
import { applyMigrations } from "@/scripts/migrations.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "claimline-gazetteer-"));
const at = (name: string) => path.join(folder, name);
const database = at("claimline.db");

/** One row as GeoNames writes it: a made-up village of Donetsk Oblast. */
const row = (id: string, name: string, others: string) =>
  [id, name, name, others, "48.1", "37.9", "P", "PPL", "UA", "", "05", "", "", "", "300", "", "150", "Europe/Kyiv"]
    .concat("2026-01-01")
    .join("\t");
const TABLE = `${row("99000001", "Nadvarenske", "Надваренське,Nadvarenskoye")}\n`;

beforeAll(() => {
  applyMigrations(database);
  writeFileSync(at("XX.txt"), TABLE);
  writeFileSync(at("XX.zip"), zipSync({ "XX.txt": new TextEncoder().encode(TABLE), "readme.txt": new Uint8Array() }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "lib/cli/gazetteer.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  });
}

async function imported(): Promise<string[]> {
  const db = createClient(database);
  const places = await db.place.findMany({ where: { importedFrom: { not: null } }, include: { names: true } });
  await db.$disconnect();
  return places.map((place) => `${place.name} ${place.importedFrom} ${place.names.length}`);
}

test("imports a dump, zipped or not, and a second time changes nothing", { timeout: 240_000 }, async () => {
  expect(run(at("XX.zip"))).toMatchObject({ status: 0, stderr: "" });
  expect(await imported()).toEqual(["Nadvarenske XX.zip 3"]);
  copyFileSync(at("XX.txt"), at("YY.txt"));
  expect(run(at("XX.zip")).stdout).toContain("1 places");
  expect(await imported()).toEqual(["Nadvarenske XX.zip 3"]);
});

test.each([
  ["a file that is not there", ["none.zip"], 1, /none\.zip: no such file/],
  ["no file", [], 2, /at least one file/],
  ["no country", ["--download", "Ukraine"], 2, /Ukraine is no country; expected two letters/],
])("refuses %s", { timeout: 120_000 }, (_what, args, status, message) => {
  const result = run(...args);
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(message);
  expect(result.stderr).not.toContain("    at ");
});
