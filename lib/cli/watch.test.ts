import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { answer, serve, type TestServer } from "@/lib/fetch/server.sample";
import { applyMigrations } from "@/scripts/migrations.mjs";

// Each command is a process of its own, and polite: it waits a second between two requests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), "claimline-watch-"));
const at = (name: string) => path.join(folder, name);

const article = (id: string) =>
  `---\nid: ${id}\npublisher: The Herald\npublished: 2031-05-02\n---\n` +
  `The Russian defence ministry said on Friday that its forces had captured Bakhmut, in report ${id} of the day.`;

const TEXT = { "content-type": "text/plain" };
const FEED = `<rss><channel><item><link>/a</link></item><item><link>/private</link></item></channel></rss>`;

let server: TestServer;
beforeAll(async () => {
  server = await serve({
    "/robots.txt": "User-agent: *\nDisallow: /private\n",
    "/feed": (response, headers) =>
      headers["if-none-match"] ? response.writeHead(304).end() : response.writeHead(200, { etag: '"1"' }).end(FEED),
    "/a": answer(200, TEXT, article("a")),
    "/page": answer(200, TEXT, article("page")),
    "/private": answer(200, TEXT, article("private")),
  });
  mkdirSync(at("in"));
  writeFileSync(at("in/file.txt"), article("file"));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const database = (name: string) => {
  applyMigrations(at(name));
  return `file:${at(name)}`;
};

function sources(name: string, list: object[]): string {
  writeFileSync(at(name), JSON.stringify({ sources: list, allowHosts: [server.host] }));
  return at(name);
}

/** Starts a command; `ended` gives how it ended and what it said. */
function start(command: string, args: string[], url: string) {
  const env = { ...process.env, CLAIMLINE_TODAY: "2031-06-01", DATABASE_URL: url };
  const child = spawn("node", ["--import", "tsx", `lib/cli/${command}.ts`, ...args], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const ended = once(child, "close").then(([status]) => ({ status, stdout, stderr }));
  return { child, ended };
}

describe("watch", () => {
  test("looks at all sources once, tells what was new, and ends with 1 where something was refused", async () => {
    const list = sources("once.json", [
      { kind: "feed", url: server.at("/feed") },
      { kind: "page", url: server.at("/page") },
      { kind: "folder", path: at("in") },
    ]);
    const url = database("once.db");
    const { status, stdout } = await start("watch", ["--once", "--sources", list], url).ended;
    expect(stdout).toMatch(
      /^\S+Z {2}3 sources: 3 articles new, 0 revised, 0 updated, 0 unchanged; 4 addresses asked; 1 skipped\.\n/,
    );
    expect(stdout).toContain(
      `  skipped: ${server.at("/private")}: is not for programs: the robots.txt of its host forbids it.`,
    );
    expect(status).toBe(1);
    expect(server.asked("/private")).toBe(0);

    const again = await start("watch", ["--once", "--sources", list], url).ended;
    expect(again.stdout).toMatch(
      /0 articles new, 0 revised, 0 updated, 2 unchanged; 2 addresses asked; 0 skipped\.\n$/,
    );
    expect(again.status).toBe(0);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("goes on until %s, and ends in order", async (signal) => {
    const list = sources("on.json", [{ kind: "folder", path: at("in"), every: "1m" }]);
    const { child, ended } = start("watch", ["--sources", list], database(`${signal}.db`));
    await once(child.stdout, "data");
    child.kill(signal);
    const { status, stdout, stderr } = await ended;
    expect(stdout).toMatch(/1 source: 1 article new/);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("ends in order while a server keeps it waiting", async () => {
    const list = sources("slow.json", [
      { kind: "page", url: server.at("/slow") },
      { kind: "folder", path: at("in") },
    ]);
    const begun = new Promise((resolve) => {
      server.routes["/slow"] = () => resolve(null);
    });
    const { child, ended } = start("watch", ["--sources", list], database("slow.db"));
    await begun;
    child.kill("SIGTERM");
    const { status, stdout } = await ended;
    expect(stdout).toMatch(/2 sources: 1 article new, .* 0 skipped\.\n$/);
    expect(status).toBe(0);
  });

  test.each([
    [["--sources", "none.json"], 1, "none.json: is not there. Expected JSON: copy sources.example.json"],
    [["--often"], 2, "Unknown option '--often'"],
    [["https://herald.example/"], 2, "https://herald.example/ is not expected; what to watch is in a file."],
  ])("refuses %j without a stack", async (args, code, message) => {
    const { status, stderr } = await start("watch", args, `file:${at("none.db")}`).ended;
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(code);
  });

  test("refuses to begin without a database", async () => {
    const list = sources("begin.json", [{ kind: "folder", path: at("in") }]);
    const { status, stderr } = await start("watch", ["--sources", list], `file:${at("none.db")}`).ended;
    expect(stderr).toMatch(/^There is no database at /);
    expect(status).toBe(1);
  });
});

describe("ingest", () => {
  test("reads an address of a host that is allowed", async () => {
    const args = ["--allow-host", server.host, server.at("/page")];
    const { status, stdout } = await start("ingest", args, database("page.db")).ended;
    expect(stdout).toMatch(/^Read 1 article from 1 address: 1 new, 0 updated, 0 unchanged; 0 skipped\./);
    expect(status).toBe(0);
  });

  test("refuses one of this machine that is not", async () => {
    const before = server.seen.length;
    const { status, stdout } = await start("ingest", [server.at("/page")], database("shut.db")).ended;
    expect(stdout).toContain(`skipped: ${server.at("/page")}: is at the port `);
    expect(status).toBe(1);
    expect(server.seen).toHaveLength(before);
  });

  test("says what a host looks like", async () => {
    const { status, stderr } = await start("ingest", ["--allow-host", "http://localhost"], database("host.db")).ended;
    expect(stderr).toContain(
      "--allow-host is “http://localhost”; expected a host, as localhost:8123 or intranet.example.",
    );
    expect(status).toBe(2);
  });
});
