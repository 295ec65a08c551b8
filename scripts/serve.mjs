import path from "node:path";
import { ROOT } from "./run.mjs";

/** Megabytes for objects that were made just now: a page makes many and keeps none, and the collector runs a third as often. */
const SEMI_SPACE = 64;

/**
 * What Node is to run so that the built pages are served: `spawn(process.execPath, serverArgs("-p", "3000"))`.
 *
 * @param {...string} args of `next start`
 */
export function serverArgs(...args) {
  const next = path.join(ROOT, "node_modules", "next", "dist", "bin", "next");
  return [`--max-semi-space-size=${SEMI_SPACE}`, next, "start", ...args];
}
