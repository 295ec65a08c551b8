import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./run.mjs";

/**
 * Does a work whose result is kept, unless it was done for the same input before. The stamp lies beside the result,
 * so that it goes when the result goes; a work that fails leaves none.
 *
 * @param {string} stamp the file that remembers, in the project's folder
 * @param {string} input the hash of all that the result depends on
 * @param {() => unknown} work
 * @returns {Promise<string | undefined>} a word for step() when there was nothing to do
 */
export async function unlessDone(stamp, input, work) {
  const file = path.resolve(ROOT, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === input) return "nothing has changed";
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, input);
}

/**
 * One hash of files and whole folders, by name and content. Tests are left out, since no result depends on them, and what
 * scripts/pack.mjs packs, which is a result itself.
 *
 * @param {string[]} names
 */
export function hashOf(names) {
  const hash = createHash("sha256").update(process.version);
  for (const file of names.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex");
}

function filesOf(name) {
  const full = path.join(ROOT, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.br$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
