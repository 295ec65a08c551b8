import { rmSync } from "node:fs";
import { getBrowser } from "./browser.mjs";
import { build, ingestSeeds } from "./make.mjs";
import { freePort } from "./port.mjs";
import { run } from "./run.mjs";
import { step } from "./step.mjs";
import { tallyBrowser, tallyUnit } from "./tally.mjs";

/** A database and a build of the tests' own: they may run beside `npm start`. */
const DATABASE = "data/test/claimline.db";
/** As many made-up events as are drawn otherwise than a few. */
const MANY_DATABASE = "data/test/many-synthetic.db";
const MANY = 3000;
const DIST_DIR = ".next-test";

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/browser.json";

/** A person's own settings change no result. */
const OWN = {
  DATABASE_URL: `file:./${DATABASE}`,
  SITE_URL: "",
  TILE_URL: "",
  TILE_CREDIT: "",
  READER: "",
  CORRECTIONS: "",
};

const env = { ...process.env, ...OWN, CLAIMLINE_DIST_DIR: DIST_DIR };

export async function checkTypes() {
  await run("next", ["typegen"], { env });
  await run("tsc", ["--noEmit", "--project", "tsconfig.test.json"]);
}

export function lint() {
  return run("biome", ["check", "--error-on-warnings"]);
}

export function unitTests() {
  rmSync(UNIT_REPORT, { force: true });
  return run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`], { env });
}

/** A new database of the seeds, a build, a browser and a port; then the browser tests. */
export async function browserTests(args = []) {
  rmSync(BROWSER_REPORT, { force: true });
  await step("Read the seeds into the tests' database", makeDatabase, "The lines above say which file, and why.");
  await step(`Make a database of ${MANY.toLocaleString("en-GB")} synthetic events`, makeManyDatabase);
  await step("Build the pages for the tests", () => build(DIST_DIR), "Mend what the lines above name.");
  await step("Find a browser", async () => {
    env.CHROMIUM_PATH = await getBrowser();
    return env.CHROMIUM_PATH;
  });
  env.CLAIMLINE_TEST_PORT = String(await freePort());
  env.CLAIMLINE_MANY_PORT = String(await freePort());
  env.CLAIMLINE_EXCERPTS_PORT = String(await freePort());
  env.CLAIMLINE_MANY_DATABASE = `file:./${MANY_DATABASE}`;
  env.PLAYWRIGHT_JSON_OUTPUT_FILE = BROWSER_REPORT;
  await step("Run the browser tests", () => run("playwright", ["test", "--reporter=list,json", ...args], { env }));
}

/** How many unit and browser tests passed and failed. */
export function tally() {
  const [unit, browser] = [tallyUnit(UNIT_REPORT), tallyBrowser(BROWSER_REPORT)];
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}

function makeManyDatabase() {
  for (const end of ["", "-wal", "-shm"]) rmSync(MANY_DATABASE + end, { force: true });
  return run("node", ["--import", "tsx", "bench/synthetic/make.ts", MANY_DATABASE, String(MANY)], { env });
}

async function makeDatabase() {
  const { applyMigrations } = await import("./migrations.mjs");
  for (const end of ["", "-wal", "-shm"]) rmSync(DATABASE + end, { force: true });
  const { identity } = applyMigrations(DATABASE);
  return ingestSeeds(DATABASE, identity);
}
