// npm start: from a clone to a running site. What is done is not done again.
import "./node-version.mjs";
import "./environment.mjs";
import { INSTALL_CURE, install } from "./install.mjs";
import { build, generate, ingestSeeds } from "./make.mjs";
import { isFree } from "./port.mjs";
import { Failure, run, SIGNALS } from "./run.mjs";
import { main, step } from "./step.mjs";

const BUG = "The lines above say why. If nothing of yours was changed, please report them as a bug.";

/** Milliseconds between two looks at whether npm is still there. */
const PARENT_LOOK = 1000;

await main(async () => {
  const port = process.env.PORT || "3000";
  await step("Install packages", install, INSTALL_CURE);
  await step(
    "Check the settings",
    checkSettings,
    "Mend the variable that is named above, in .env or in the environment.",
  );
  await step("Check the port", () => checkPort(port));
  await step("Make the database client", generate, BUG);
  await step("Read the seeds", readSeeds, "The lines above say which file or database, and why.");
  await step("Build the pages", () => build(".next"), BUG);
  console.log(`\nClaimline is at http://localhost:${port} (Ctrl+C ends it).\n`);
  await serve(port);
});

function checkSettings() {
  return run("node", ["--import", "tsx", "lib/env/check.ts"]);
}

async function checkPort(port) {
  if (await isFree(Number(port))) return `${port} is free`;
  throw new Failure(`port ${port} is in use`, "End what uses it, or choose another: PORT=3001 npm start");
}

async function readSeeds() {
  const { applyMigrations, databaseFile } = await import("./migrations.mjs");
  const file = databaseFile(process.env.DATABASE_URL);
  const { applied, identity } = applyMigrations(file);
  if (applied.length > 0) console.log(`  ${file}: applied ${applied.join(", ")}`);
  return ingestSeeds(file, identity);
}

/** Serves until it is told to end. */
async function serve(port) {
  endWithParent();
  let told = false;
  const hear = () => {
    told = true;
  };
  for (const signal of SIGNALS) process.once(signal, hear);
  try {
    await run("node", ["scripts/serve.mjs", "-p", port]);
  } catch (error) {
    if (!told) throw new Failure(error.message, "The lines above say why.");
  }
}

/** A service ends npm by a signal, and npm's shell ends without telling us. */
function endWithParent() {
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && process.kill(process.pid, "SIGTERM");
  setInterval(watch, PARENT_LOOK).unref();
}
