import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { applyMigrations } from "@/scripts/migrations.mjs";

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), "claimline-cli-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync("node", ["--import", "tsx", `lib/cli/${command}.ts`, ...args], {
    encoding: "utf8",
    env: { ...process.env, CLAIMLINE_TODAY: "2031-06-01", ...env },
  });
  return { status, stdout, stderr };
}

const database = (name: string) => {
  applyMigrations(at(name));
  return { DATABASE_URL: `file:${at(name)}` };
};

describe("ingest", () => {
  test("reads the seeds, tells what it did, and does nothing the second time", () => {
    const env = database("seeds.db");
    const first = run("ingest", [], env);
    expect(first.stderr).toContain("100 %, 4 articles");
    expect(first.stdout).toMatch(
      /^Read 4 articles from 4 files: 4 new, 0 updated, 0 unchanged; 0 skipped\.\nThe database has 4 articles, \d+ claims/,
    );
    expect(first.status).toBe(0);
    expect(run("ingest", [], env).stdout).toContain("0 new, 0 updated, 4 unchanged");
  });

  test("ends with 1 where an article could not be read, and says why", () => {
    const { status, stdout } = run("ingest", [at("none.txt"), "seeds/articles"], database("partly.db"));
    expect(stdout).toMatch(/4 new, 0 updated, 0 unchanged; 1 skipped\.\n {2}skipped: .*none\.txt: is not there/);
    expect(status).toBe(1);
  });

  test.each([
    [
      "no database",
      () => ({ DATABASE_URL: `file:${at("none.db")}` }),
      /^There is no database at .*none\.db\. Run “npm run migrate”/,
    ],
    [
      "a database without tables",
      () => empty("blank.db", ""),
      /^The database .*blank\.db lacks \d+ migration\(s\): .*Run “npm run migrate”/,
    ],
    [
      "a file that is no database",
      () => empty("text.db", "hello ".repeat(500)),
      /^The database .*text\.db cannot be opened: file is not a database/,
    ],
    [
      "a database that is read-only",
      readOnly,
      /^The database .*shut\.db is read-only: .*cannot be written to\. Run “chmod u\+w/,
    ],
  ])("refuses %s without a stack", (_what, env, message) => {
    const { status, stderr } = run("ingest", [], env());
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync(at("none.db"))).toBe(false);
    expect(status).toBe(1);
  });
});

function empty(name: string, content: string) {
  writeFileSync(at(name), content);
  return { DATABASE_URL: `file:${at(name)}` };
}

function readOnly() {
  const env = database("shut.db");
  chmodSync(at("shut.db"), 0o444);
  return env;
}

describe("extract", () => {
  test("prints one line of JSON an article and nothing else, and needs no database", () => {
    const { status, stdout, stderr } = run("extract", ["seeds/articles"], { DATABASE_URL: "file:/nowhere/none.db" });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toHaveLength(4);
    expect(Object.keys(lines[0].claims[0])).toEqual([
      ...["claimant", "claimantSide", "stance", "type", "targetSide", "place", "candidates", "placeSurface", "said"],
      ...["killed", "wounded", "start", "end", "cue", "rule", "confidence", "narration"],
    ]);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("reads the other articles where one is bad, and ends with 1", () => {
    writeFileSync(at("bad.txt"), "no article");
    const { status, stdout, stderr } = run("extract", [at("bad.txt"), "seeds/articles"]);
    expect(stdout.trim().split("\n")).toHaveLength(4);
    expect(stderr).toContain("bad.txt: is no article");
    expect(status).toBe(1);
  });

  test("takes further gazetteers, and says what is wrong with one", () => {
    const row = "1\tOsk\tOsk\t\t48.5\t38.5\tP\tPPL\tUA\t\t05\t\t\t\t10\t\t\t\t";
    writeFileSync(at("own.tsv"), `${row}\n`);
    expect(run("extract", ["--gazetteer", at("own.tsv"), "seeds/articles"]).status).toBe(0);
    const none = run("extract", ["--gazetteer", at("none.tsv"), "seeds/articles"]);
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(none.stderr).toMatch(/none\.tsv/);
    expect(none.stderr).not.toContain("    at ");
  });
});

describe("evaluate", () => {
  const file = at("out.ndjson");
  beforeAll(() => writeFileSync(file, run("extract", ["seeds/articles"]).stdout));

  test("scores output in words and as JSON, and holds it to a floor", () => {
    expect(run("evaluate", ["seeds/gold", file]).stdout).toMatch(/articles {2}4\nclaims {4}\d+ of 21 found/);
    const { stdout, status } = run("evaluate", ["seeds/gold", file, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 4, core: 21, unread: 0 });
    expect(status).toBe(0);
    expect(run("evaluate", ["seeds/gold", file, "--min-f1", "1.1"]).status).toBe(1);
  });

  test.each([
    [["seeds/gold", "none.ndjson"], 1, "none.ndjson: cannot be read"],
    [["nowhere", "package.json"], 1, "nowhere: is no folder that can be read"],
    [["seeds/gold"], 2, "Expected a folder of coded claims and one file of output.\n\nnpm run evaluate"],
    [["seeds/gold", "x", "--min-f1", "high"], 2, "--min-f1 is high; expected a number"],
  ])("refuses %j", (args, code, message) => {
    const { status, stderr } = run("evaluate", args);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
  });

  test("says which line of output is broken", () => {
    writeFileSync(at("broken.ndjson"), `${readFileSync(file, "utf8")}{"id":`);
    expect(run("evaluate", ["seeds/gold", at("broken.ndjson")]).stderr).toContain("broken.ndjson:5: is no JSON");
  });
});

test.each(["ingest", "extract"])("%s says how it is used where a word is wrong", (command) => {
  const { status, stderr } = run(command, ["--fast"]);
  expect(stderr).toContain(`Unknown option '--fast'`);
  expect(stderr).toContain(`npm run ${command === "extract" ? "-s extract" : command} --`);
  expect(status).toBe(2);
});
