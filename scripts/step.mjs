import { Failure, ROOT } from "./run.mjs";

/**
 * One step that a person watches: prints what it does, then how it went and how long it took.
 *
 *     await step("Build", build, "Mend what the lines above name.")
 *
 * @param {string} title
 * @param {() => unknown} work gives a word on the result, as "was done before", or nothing
 * @param {string} cure what to do when it fails, unless the error knows better
 */
export async function step(title, work, cure) {
  const startedAt = performance.now();
  console.log(`\n▸ ${title}`);
  try {
    const result = await work();
    console.log(`  ${result ?? "done"} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  } catch (error) {
    throw new Failure(`${title}: ${error.message}`, error.cure ?? cure);
  }
}

/** Runs a script whole, in the project's folder; a failure is printed with its cure and ends it with 1. */
export async function main(work) {
  process.chdir(ROOT);
  try {
    await work();
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}

/** Prints what went wrong and what to do; a bug of ours with its stack. */
export function complain(error) {
  if (!(error instanceof Failure)) return console.error(error);
  console.error(`\n✗ ${error.message}`);
  if (error.cure) console.error(`  ${error.cure.replaceAll("\n", "\n  ")}`);
}
