import { existsSync, readFileSync } from "node:fs";

/**
 * How many tests passed and failed, from the JSON report of Vitest. A file that could not be loaded counts as one
 * that failed.
 *
 * @param {string} file
 */
export function tallyUnit(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter((each) => each.status === "failed" && each.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * The same from the JSON report of Playwright. A test that passed when tried again has passed.
 *
 * @param {string} file
 */
export function tallyBrowser(file) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 0 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
