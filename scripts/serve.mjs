// node scripts/serve.mjs [-H hostname] [-p port]: the built pages, served by as many processes as are useful.
import "./environment.mjs";
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import path from "node:path";
import { SIGNALS } from "./run.mjs";

/** More processes than these gain little and hold the events in memory once more each. */
const MOST = 4;

/** Megabytes for objects that were made just now: a page makes many and keeps none, and the collector runs a third as often. */
const SEMI_SPACE = 64;

const workers = Number(process.env.WORKERS) || Math.min(availableParallelism(), MOST);

cluster.setupPrimary({
  exec: path.join(import.meta.dirname, "serve-worker.mjs"),
  args: process.argv.slice(2),
  serialization: "advanced",
  execArgv: [`--max-semi-space-size=${SEMI_SPACE}`],
  silent: true,
});

let ending = false;
for (let started = 0; started < workers; started++) {
  const { process: server } = cluster.fork();
  server.stderr?.pipe(process.stderr);
  // All say the same when they start: it is read once.
  if (started === 0) server.stdout?.pipe(process.stdout);
  else server.stdout?.resume();
}

// What one has answered the others may answer with.
cluster.on("message", (from, message) => {
  for (const worker of Object.values(cluster.workers ?? {})) if (worker !== from) worker?.send(message);
});

// One that ends takes the others along: who runs us is told, and starts us again.
cluster.on("exit", (_worker, code) => end(code ?? 1));
for (const signal of SIGNALS) process.on(signal, () => end(0));

/** @param {number} code */
function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
}
