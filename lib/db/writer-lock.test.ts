import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeWriterLock } from "./writer-lock";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimline-lock-"));
  file = path.join(folder, "test.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the second is told who holds it, and has it when the first lets go", () => {
  const release = takeWriterLock(file, "npm run ingest");
  expect(() => takeWriterLock(file, "npm run watch")).toThrow(
    `${file} is being written by “npm run ingest” (process ${process.pid} on ${hostname()}). Nothing was done`,
  );
  release();
  takeWriterLock(file, "npm run watch")();
});

test("each database has a lock of its own", () => {
  const release = takeWriterLock(file, "one");
  takeWriterLock(path.join(folder, "other.db"), "two")();
  release();
});

test("a process that is killed leaves nothing behind", async () => {
  const script = `import { takeWriterLock } from "./lib/db/writer-lock.ts"; takeWriterLock(${JSON.stringify(file)}, "npm run ingest");
    console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  await once(child.stdout, "data");
  expect(() => takeWriterLock(file, "second")).toThrow(`process ${child.pid}`);
  child.kill("SIGKILL");
  await once(child, "close");
  takeWriterLock(file, "third")();
});

test("a folder that cannot be written to is told of", () => {
  expect(() => takeWriterLock(path.join(folder, "none", "test.db"), "one")).toThrow();
});
