// npm test: every check there is, each to its end, then one line that counts.
import "./node-version.mjs";
import "./environment.mjs";
import { rmSync } from "node:fs";
import { INSTALL_CURE, install } from "./install.mjs";
import { generate } from "./make.mjs";
import { complain, main, step } from "./step.mjs";
import { browserTests, checkTypes, lint, tally, unitTests } from "./tests.mjs";

const MEND = "Mend what the lines above name.";

await main(async () => {
  rmSync("test-results", { recursive: true, force: true });
  await step("Install packages", install, INSTALL_CURE);
  await step("Make the database client", generate, MEND);
  const broken = [
    await fails(() => step("Check the types", checkTypes, MEND)),
    await fails(() => step("Check style and layout", lint, "npx biome check --write mends most of it.")),
  ].filter(Boolean);
  const failing = [
    await fails(() => step("Run the unit tests", unitTests, "Run one file alone: npx vitest run <file>.")),
    await fails(() => browserTests()),
  ].filter(Boolean);
  const { passed, failed } = tally();
  // A check that is no test counts as one, and so does a test run that failed without a failing test.
  const all = broken.length + (failed || failing.length);
  console.log(`\n${passed} passed, ${all} failed`);
  if (all > 0) process.exitCode = 1;
});

/** Whether it failed; what went wrong is printed, and the next check may run. */
async function fails(check) {
  try {
    await check();
    return false;
  } catch (error) {
    complain(error);
    return true;
  }
}
