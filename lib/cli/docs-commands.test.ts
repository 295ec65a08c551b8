import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, serve, type TestServer } from "@/lib/fetch/server.sample";
import { EXTENSIONS, FORMATS, formatOf } from "@/lib/ingest/formats";
import { applyMigrations } from "@/scripts/migrations.mjs";

const INGEST = readFileSync("docs/ingest.md", "utf8");
const README = /^## Add your own articles$.*?(?=^## )/ms.exec(readFileSync("README.md", "utf8"))?.[0] ?? "";
const COMMANDS = [...new Set([...commandsOf(README), ...commandsOf(INGEST)])];

/** What commands need of the project. */
const PROJECT = ["package.json", "tsconfig.json", "docs", "lib", "node_modules", "prisma", "scripts", "seeds"];

/** Commands that run at the same time. */
const LANES = 2;

const folder = mkdtempSync(path.join(tmpdir(), "claimline-docs-"));
const at = (name: string) => path.join(folder, name);

let server: TestServer;
beforeAll(async () => {
  const link = `<rss><channel><title>Osk</title><item><link>/2031/05/osk.html</link></item></channel></rss>`;
  const page = answer(200, { "content-type": "text/html" }, readFileSync("docs/samples/osk.html"));
  const town = "1\tOsk\tOsk\t\t48.5\t38.5\tP\tPPL\tUA\t\t05\t\t\t\t10\t\t\t\t\n";
  server = await serve({
    "/news.xml": answer(200, { "content-type": "application/rss+xml" }, link),
    "/2031/05/osk.html": page,
    "/desk/today": page,
    "/export/dump/UA.zip": answer(200, {}, Buffer.from(zipSync({ "UA.txt": Buffer.from(town) }))),
  });
  applyMigrations(at("empty.db"));
  makeDesk();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The lines of a document that are to be typed, without what is said of them. */
function commandsOf(document: string): string[] {
  const blocks = [...document.matchAll(/^```sh\n(.*?)^```/gms)].map(([, lines]) => lines ?? "");
  return blocks.flatMap((lines) => lines.split("\n").map((line) => line.replace(/\s+# .*/, ""))).filter(Boolean);
}

/** A copy of the project for somebody with articles: what commands name and the project does not bring is there. */
function makeDesk() {
  for (const name of PROJECT) symlinkSync(path.resolve(name), at(name));
  for (const name of ["my-articles", "inbox", "desk"]) mkdirSync(at(name));
  copyFileSync("docs/samples/osk.json", at("article.json"));
  copyFileSync("docs/samples/osk.json", at("my-articles/osk.json"));
  copyFileSync("seeds/articles/s03-kyivpost-kalynove.txt", at("inbox/kalynove.txt"));
  const sources = JSON.parse(/^```json\n(.*?)^```/ms.exec(INGEST)?.[1] ?? "");
  const text = JSON.stringify({ ...sources, allowHosts: [server.host] }).replaceAll(/https?:\/\/[^/"]+/g, here());
  for (const name of ["sources.json", "desk/sources.json"]) writeFileSync(at(name), text);
  // What is fetched without asking whether it may be, as a gazetteer, comes from this machine too.
  writeFileSync(
    at("fetch.mjs"),
    `const send = fetch; globalThis.fetch = (url) => send("${here()}" + new URL(url).pathname);`,
  );
}

const here = () => `http://${server.host}`;

/** A command as it is written, but that its hosts are this machine, and that it ends. */
function toLocal(command: string): string {
  const local = command.replaceAll(/https?:\/\/[^/\s]+/g, here()).replace(/(--allow-host) \S+/, `$1 ${server.host}`);
  if (/^npm run watch\b/.test(local) && !local.includes("--once"))
    return `${local}${local.includes(" -- ") ? "" : " --"} --once`;
  return local.includes(here()) && !local.includes("--allow-host")
    ? local.replace(" -- ", ` -- --allow-host ${server.host} `)
    : local;
}

async function run(command: string, index: number) {
  copyFileSync(at("empty.db"), at(`${index}.db`));
  const child = spawn(toLocal(command), {
    cwd: folder,
    shell: true,
    env: {
      ...process.env,
      DATABASE_URL: `file:${at(`${index}.db`)}`,
      CLAIMLINE_TODAY: "2031-06-01",
      NODE_OPTIONS: `--import ${at("fetch.mjs")}`,
      npm_config_update_notifier: "false",
    },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [status] = await once(child, "close");
  return { command, status, stdout, stderr };
}

type Run = Awaited<ReturnType<typeof run>>;

function expectDone({ command, status, stdout, stderr }: Run) {
  expect(`${status}${status === 0 ? "" : stdout + stderr}`, command).toBe("0");
  if (command.includes("extract")) {
    const articles = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(articles.filter(({ claims }) => claims.length > 0).length, command).toBeGreaterThan(0);
  }
  if (/\b(ingest|watch)\b/.test(command)) expect(stdout, command).toMatch(/\b[1-9]\d* (articles? )?new\b/);
}

test("each command of docs/ingest.md and of the README's section on articles works as it is written", async () => {
  expect(COMMANDS.length).toBeGreaterThan(15);
  // Two that differ in nothing here are run once.
  const queue = [...new Map(COMMANDS.map((command) => [toLocal(command), command])).values()];
  const runs: Run[] = [];
  async function work() {
    for (let next = queue.shift(); next; next = queue.shift()) runs.push(await run(next, queue.length));
  }
  await Promise.all(Array.from({ length: LANES }, work));
  for (const one of runs) expectDone(one);
}, 240_000);

test("docs/ingest.md shows each format with a command", () => {
  const files = commandsOf(INGEST)
    .flatMap((command) => command.split(" "))
    .filter((word) => /^(docs|seeds)\//.test(word));
  const shown = files.map((name) => {
    const start = readFileSync(name, "latin1").slice(0, 2000);
    return formatOf({ name, url: null, contentType: null, async *open() {} }, start)?.id;
  });
  expect(FORMATS.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});

test("the README tells of each ending and of each kind of source", () => {
  const words = [...EXTENSIONS, "feed", "sitemap", "page", "folder"].map((word) => `\`${word}\``);
  expect(words.filter((word) => !README.includes(word))).toEqual([]);
});
