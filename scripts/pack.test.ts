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

test("scripts, styles, drawings and JSON of any depth are there a second time, packed", async () => {
  mkdirSync(path.join(folder, "chunks"));
  mkdirSync(path.join(folder, "map"));
  const script = "export const words = [];\n".repeat(200);
  writeFileSync(path.join(folder, "chunks", "one.js"), script);
  writeFileSync(path.join(folder, "chunks", "two.css"), "a {}");
  writeFileSync(path.join(folder, "chunks", "font.woff2"), "packed as it is");
  writeFileSync(path.join(folder, "map", "three.json"), "[]");
  writeFileSync(path.join(folder, "map", "four.svg"), "<svg/>");
  await packFiles([path.join(folder, "chunks"), path.join(folder, "map")]);
  expect(readdirSync(path.join(folder, "chunks")).sort()).toEqual([
    "font.woff2",
    "one.js",
    "one.js.br",
    "two.css",
    "two.css.br",
  ]);
  expect(readdirSync(path.join(folder, "map")).sort()).toEqual([
    "four.svg",
    "four.svg.br",
    "three.json",
    "three.json.br",
  ]);
  const packed = readFileSync(path.join(folder, "chunks", "one.js.br"));
  expect(packed.length).toBeLessThan(script.length / 10);
  expect(brotliDecompressSync(packed).toString()).toBe(script);
});
