import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@/lib/db/client";
import { checkDatabase } from "@/lib/ingest/check";
import { dumpDatabase } from "@/lib/ingest/dump.sample";
import { applyMigrations } from "@/scripts/migrations.mjs";

const TOWNS = ["Bakhmut", "Pokrovsk", "Soledar"];
const SAYINGS = [
  (town: string) => `The Russian defence ministry said on Monday that its forces had captured ${town}`,
  (town: string) => `Ukraine's general staff denied on Tuesday that Russian forces had captured ${town}`,
];

/** Each fifth text is a copy of the one before with a line of its own, so that articles alter what was written of others. */
function articleText(index: number): string {
  const number = index % 5 === 4 ? index - 1 : index;
  const say = SAYINGS[number % SAYINGS.length] as (town: string) => string;
  return `${say(TOWNS[number % TOWNS.length] as string)}, in report ${number} of the day. Nothing else was known by noon, Paper ${index} wrote.`;
}

/** A folder with so many articles, and with databases that were migrated and hold nothing. `close` removes it. */
export function createSite(articles: number) {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-sound-"));
  const from = path.join(folder, "articles");
  const empty = path.join(folder, "empty.db");
  mkdirSync(from);
  for (let index = 0; index < articles; index++) {
    const head = `---\nid: k${index}\npublisher: Paper ${index % 7}\npublished: 2023-01-${10 + (index % 20)}\n---\n`;
    writeFileSync(path.join(from, `k${String(index).padStart(3, "0")}.txt`), head + articleText(index));
  }
  applyMigrations(empty);
  return {
    folder,
    /** A database that holds nothing yet; gives its file. */
    database(name: string, within = folder): string {
      const file = path.join(within, name);
      copyFileSync(empty, file);
      return file;
    },
    ingest: (database: string) => startIngest(database, from),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts `npm run ingest` as a process of its own. */
function startIngest(database: string, articles: string) {
  const env = { ...process.env, DATABASE_URL: `file:${database}`, CLAIMLINE_TODAY: "2031-06-01" };
  const child = spawn("node", ["--import", "tsx", "lib/cli/ingest.ts", articles], { env });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) => {
      said[stream] += chunk;
    });
  const ended = once(child, "close").then(([status, signal]) => ({
    status: status as number | null,
    signal: signal as string | null,
    ...said,
  }));
  return { child, ended };
}

/** What is wrong with a database, and all that it holds. */
export async function lookInto(file: string) {
  const db = createClient(file);
  try {
    return { findings: await checkDatabase(db), articles: await db.article.count(), dump: await dumpDatabase(db) };
  } finally {
    await db.$disconnect();
  }
}
