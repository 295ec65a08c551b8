import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the project. */
export const ROOT = path.join(import.meta.dirname, "..");

/** Something that a person has to mend: what went wrong, and what to do. */
export class Failure extends Error {
  constructor(what, cure) {
    super(what);
    this.cure = cure;
  }
}

/** Commands that come with a package of ours, so that neither a shell nor a PATH is needed. */
const PACKAGES = {
  biome: "@biomejs/biome",
  next: "next",
  playwright: "@playwright/test",
  prisma: "prisma",
  tsc: "typescript",
  vitest: "vitest",
};

/** Whoever ends us means what we run. */
export const SIGNALS = ["SIGINT", "SIGTERM"];

/**
 * Runs a command in the project's folder with its output on this terminal. Rejects unless it ends with 0.
 *
 *     await run("next", ["build"])
 *
 * @param {string} command a command of PACKAGES, "node", "npm", or a program on the PATH
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined> }} options
 */
export function run(command, args, { env = process.env } = {}) {
  const [program, ...first] = resolve(command);
  const child = spawn(program, [...first, ...args], { cwd: ROOT, env, stdio: "inherit" });
  const pass = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((fulfil, reject) => {
    child.on("error", (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on("close", (code, signal) => {
      for (const each of SIGNALS) process.off(each, pass);
      if (code === 0) fulfil();
      else reject(new Error(`“${command} ${args.join(" ")}” ended with ${signal ?? code}.`));
    });
  });
}

function resolve(command) {
  if (command === "node") return [process.execPath];
  // npm tells its scripts where it is; started by hand, it is on the PATH.
  if (command === "npm") return process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  return command in PACKAGES ? [process.execPath, packaged(command)] : [command];
}

function packaged(command) {
  const folder = path.join(ROOT, "node_modules", PACKAGES[command]);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, bin[command]);
}
