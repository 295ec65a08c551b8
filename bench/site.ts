import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { build } from "@/scripts/make.mjs";
import { freePort } from "@/scripts/port.mjs";
import { ROOT } from "@/scripts/run.mjs";

/** A build of the bench's own: it may run beside `npm start` and the tests. */
const DIST_DIR = ".next-bench";

/** A small file that no database is asked for. */
const SIGN_OF_LIFE = "/icon.png";
const LOOK = 100;
const PATIENCE = 60_000;

export type Site = { address: string; close: () => void };

/** Builds the pages, unless they are built. */
export function buildSite(): Promise<string | undefined> {
  return build(DIST_DIR);
}

/** Serves the built pages with this database, until closed. */
export async function serve(file: string): Promise<Site> {
  const port = String(await freePort());
  const settings = { DATABASE_URL: `file:${file}`, SITE_URL: "", TILE_URL: "", TILE_CREDIT: "" };
  const server = spawn(process.execPath, ["scripts/serve.mjs", "-H", "127.0.0.1", "-p", port], {
    cwd: ROOT,
    env: { ...process.env, ...settings, CLAIMLINE_DIST_DIR: DIST_DIR },
    stdio: ["ignore", "ignore", "inherit"],
  });
  // It only reads: nothing is lost when it ends at once.
  const close = () => void server.kill("SIGKILL");
  process.once("exit", close);
  const address = `http://127.0.0.1:${port}`;
  for (const started = performance.now(); !(await answers(address)); await setTimeout(LOOK)) {
    if (performance.now() - started < PATIENCE) continue;
    close();
    throw new Error(`The site did not start within ${PATIENCE / 1000} s; the lines above say why.`);
  }
  return { address, close };
}

function answers(address: string): Promise<boolean> {
  return fetch(address + SIGN_OF_LIFE).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Seconds until the explorer's page has been answered whole. */
export async function timeAnswer({ address }: Site): Promise<number> {
  const started = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`);
  return (performance.now() - started) / 1000;
}
