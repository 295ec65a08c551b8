import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "./browser.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, ends: number) {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${ends}\n`);
  chmodSync(file, 0o755);
  return file;
}

test("finds nothing where the PATH has no browser", () => {
  expect(findBrowser({ PATH: folder })).toBeNull();
});

test("passes over a browser that does not start", () => {
  program("chromium-browser", 1);
  expect(findBrowser({ PATH: folder })).toBeNull();
  const chrome = program("google-chrome", 0);
  expect(findBrowser({ PATH: folder })).toBe(chrome);
  const shell = program("chromium-headless-shell", 0);
  expect(findBrowser({ PATH: folder })).toBe(shell);
});

test("CHROMIUM_PATH goes first, and must start", () => {
  const mine = program("mine", 0);
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: mine })).toBe(mine);
  expect(() => findBrowser({ PATH: folder, CHROMIUM_PATH: program("broken", 1) })).toThrow(/CHROMIUM_PATH is .*broken/);
});
