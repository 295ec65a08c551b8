import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { ROOT } from "@/scripts/run.mjs";
import { round } from "./numbers";
import { readSize } from "./size";
import { toNewsWorld, writeNews } from "./synthetic/news";
import { createRandom } from "./synthetic/random";
import { createWorld } from "./synthetic/world";

const SIZES = [1_000, 10_000, 100_000];
const SEED = 20220224;
const MB = 1024 * 1024;
/** Milliseconds between two looks at how much memory is held. */
const LOOK = 250;

/** How long the ingest takes for so many articles that are new, start and all, and the memory that it holds at most. */
export async function benchIngest(args: string[]): Promise<Record<string, object>> {
  const sizes = args.length > 0 ? args.map((text) => readSize(text, "articles")) : SIZES;
  const table: Record<string, object> = {};
  for (const size of sizes) table[`${size} articles`] = await measure(size);
  return table;
}

async function measure(size: number) {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-bench-"));
  try {
    const articles = path.join(folder, "news.jsonl");
    const database = path.join(folder, "news.db");
    await writeArticles(articles, size);
    applyMigrations(database);
    await run([], database); // What the registry takes is taken once, and not by each article.
    const { seconds, peak } = await run([articles], database);
    return {
      "articles/s": round(size / seconds),
      seconds: round(seconds, 1),
      "peak MB": round(peak / MB),
      "database MB": round(statSync(database).size / MB),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeArticles(file: string, size: number) {
  const world = toNewsWorld(createWorld());
  const random = createRandom(SEED);
  const out = createWriteStream(file);
  for (let index = 0; index < size; index++) {
    const line = `${JSON.stringify(writeNews(random, index, world))}\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}

/** Runs the command as a person does; without names it reads the seeds. */
async function run(names: string[], database: string) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "./scripts/environment.mjs", "--import", "tsx", "lib/cli/ingest.ts", ...names],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: `file:${database}` }, stdio: ["ignore", "ignore", "inherit"] },
  );
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, LOOK);
  const code = await new Promise((ended) => child.on("close", ended));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the ingest ended with ${code}; the lines above say why`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

/** Bytes that a process holds; 0 where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    const [, kB] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kB ?? 0) * 1024;
  } catch {
    return 0;
  }
}
