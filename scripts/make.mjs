import { run } from "./run.mjs";
import { hashOf, unlessDone } from "./stamp.mjs";

/** What the pages are built from. */
const PAGES = [
  "app",
  "components",
  "lib",
  "public",
  "seeds",
  "prisma/schema.prisma",
  "next.config.js",
  "instrumentation.ts",
  "scripts/pack.mjs",
  "tsconfig.json",
];

/** What the rows of the seeds are made from. */
const ROWS = ["seeds", "lib", "prisma/schema.prisma"];

/** Makes prisma/client from the schema. */
export function generate() {
  const input = hashOf(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  return unlessDone("prisma/client/claimline-stamp", input, () => run("prisma", ["generate"]));
}

/** Builds the pages into a folder. */
export function build(distDir) {
  const env = { ...process.env, CLAIMLINE_DIST_DIR: distDir };
  return unlessDone(`${distDir}/claimline-stamp`, hashOf([...PAGES, "package-lock.json"]), () =>
    run("next", ["build"], { env }),
  );
}

/** Reads the seeds into a database that has every migration. `identity` is that of applyMigrations. */
export function ingestSeeds(file, identity) {
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  return unlessDone(`${file}.seeds`, `${identity} ${hashOf([...ROWS, "package-lock.json"])}`, () =>
    run("node", ["--import", "tsx", "lib/cli/ingest.ts"], { env }),
  );
}
