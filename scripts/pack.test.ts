import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packFiles } from "./pack.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimline-pack-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("scripts and styles of any depth are there a second time, packed", async () => {
  mkdirSync(path.join(folder, "chunks"));
  const script = "export const words = [];\n".repeat(200);
  writeFileSync(path.join(folder, "chunks", "one.js"), script);
  writeFileSync(path.join(folder, "two.css"), "a {}");
  writeFileSync(path.join(folder, "font.woff2"), "packed as it is");
  await packFiles(folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    ["chunks", "chunks/one.js", "chunks/one.js.br", "font.woff2", "two.css", "two.css.br"].map(path.normalize),
  );
  const packed = readFileSync(path.join(folder, "chunks", "one.js.br"));
  expect(packed.length).toBeLessThan(script.length / 10);
  expect(brotliDecompressSync(packed).toString()).toBe(script);
});
