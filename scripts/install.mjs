import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, run } from "./run.mjs";

export const INSTALL_CURE = `Is the npm registry within reach? Where no ready-made better-sqlite3 can be fetched it is compiled, which needs
python3, make and g++ (Debian: apt-get install python3 make g++). Then run the same command again.`;

/** Installs what package-lock.json names, unless it is there and works. */
export async function install() {
  if (isInstalled(readLock("package-lock.json"), readLock("node_modules/.package-lock.json")) && databaseOpens()) {
    return "all packages are there";
  }
  await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (!databaseOpens()) throw new Error("better-sqlite3 was installed but does not start");
}

/**
 * Whether each package that the lockfile wants is in node_modules, at its version. Optional ones may be missing: they
 * are for other machines.
 */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages)
    .filter(([where, { optional, devOptional }]) => where !== "" && !optional && !devOptional)
    .every(([where, { version }]) => present.packages[where]?.version === version);
}

function readLock(name) {
  const file = path.join(ROOT, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** False also after a change of Node, for which better-sqlite3 must be made anew. */
function databaseOpens() {
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", script], { cwd: ROOT, stdio: "ignore" }).status === 0;
}
