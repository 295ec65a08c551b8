import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { tallyBrowser, tallyUnit } from "./tally.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object) {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("counts unit tests, and a file that could not be loaded as one failed", () => {
  const testResults = [
    { status: "passed", assertionResults: [{}, {}] },
    { status: "failed", assertionResults: [{}] },
    { status: "failed", assertionResults: [] },
  ];
  expect(tallyUnit(report({ numPassedTests: 2, numFailedTests: 1, testResults }))).toEqual({ passed: 2, failed: 2 });
});

test("counts browser tests: flaky ones passed, skipped ones count for nothing, errors outside tests failed", () => {
  const stats = { expected: 10, flaky: 1, unexpected: 2, skipped: 5 };
  expect(tallyBrowser(report({ stats, errors: [{}] }))).toEqual({ passed: 11, failed: 3 });
});

test("counts nothing where there is no report", () => {
  expect(tallyUnit(path.join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  expect(tallyBrowser(path.join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
});
