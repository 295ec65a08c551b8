import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createClient } from "@/lib/db/client";
import { dumpDatabase } from "@/lib/ingest/dump.sample";
import { applyMigrations } from "@/scripts/migrations.mjs";

const ARTICLES = 60;
const TOWNS = ["Bakhmut", "Pokrovsk", "Soledar"];

const folder = mkdtempSync(path.join(tmpdir(), "claimline-kill-"));
afterAll(() => rmSync(folder, { recursive: true }));

function writeArticles() {
  const into = path.join(folder, "articles");
  mkdirSync(into);
  for (let index = 0; index < ARTICLES; index++) {
    const town = TOWNS[index % TOWNS.length];
    const head = `---\nid: k${index}\npublisher: Paper ${index % 7}\npublished: 2023-01-${10 + (index % 20)}\n---\n`;
    const text = `The Russian defence ministry said on Monday that its forces had captured ${town}, in report ${index} of the day.`;
    writeFileSync(path.join(into, `k${String(index).padStart(3, "0")}.txt`), head + text);
  }
  return into;
}

/** Runs an ingest; once so many articles are written it is killed outright. Gives the signal that ended it, or null. */
async function ingest(database: string, articles: string, killAfter = Number.POSITIVE_INFINITY) {
  const env = { ...process.env, DATABASE_URL: `file:${database}`, CLAIMLINE_TODAY: "2031-06-01" };
  const child = spawn("node", ["--import", "tsx", "lib/cli/ingest.ts", articles], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr.on("data", (chunk: Buffer) => {
    const done = Number(/%, (\d+) articles,[^\n]*\s*$/.exec(String(chunk))?.[1] ?? 0);
    if (done >= killAfter) child.kill("SIGKILL");
  });
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  return signal;
}

test("a killed ingest leaves whole articles, and the next one ends where an undisturbed one would", {
  timeout: 400_000,
}, async () => {
  const articles = writeArticles();
  const [killed, calm] = ["killed.db", "calm.db"].map((name) => path.join(folder, name)) as [string, string];
  for (const file of [killed, calm]) applyMigrations(file);

  expect(await ingest(killed, articles, 12)).toBe("SIGKILL");
  const db = createClient(killed);
  const there = await db.article.count();
  expect(there).toBeGreaterThanOrEqual(12);
  expect(there).toBeLessThan(ARTICLES);
  expect(await db.$queryRaw`SELECT * FROM pragma_integrity_check`).toEqual([{ integrity_check: "ok" }]);
  expect(await db.$queryRaw`SELECT * FROM pragma_foreign_key_check`).toEqual([]);
  expect(await db.article.count({ where: { reports: { none: {} } } })).toBe(0);
  expect(await db.event.count({ where: { claims: { none: {} } } })).toBe(0);
  expect(await db.claim.count({ where: { reports: { none: {} } } })).toBe(0);

  expect(await ingest(killed, articles)).toBeNull();
  expect(await ingest(calm, articles)).toBeNull();
  const undisturbed = createClient(calm);
  expect(await dumpDatabase(db)).toBe(await dumpDatabase(undisturbed));
  await Promise.all([db.$disconnect(), undisturbed.$disconnect()]);
});
