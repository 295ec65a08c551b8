import type { Transaction } from "../rows";
import { type Check, type Finding, toFinding } from "./finding";
import { LINK_CHECK } from "./links";
import { ROW_CHECKS } from "./rows";
import { SEARCH_CHECKS } from "./search";
import { TEXT_CHECK } from "./texts";

/** All that has to hold of a database at rest, in the order in which it is looked at. */
export const CHECKS: Check[] = [...ROW_CHECKS, TEXT_CHECK, LINK_CHECK, ...SEARCH_CHECKS];

export type { Finding };

/**
 * Looks through a whole database; gives what is wrong with it, nothing where all is well. Nothing is written. `onCheck` is told after
 * each check.
 *
 *     const findings = await checkDatabase(db);
 */
export async function checkDatabase(
  db: Transaction,
  onCheck?: (done: number, all: number) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, { name, run }] of CHECKS.entries()) {
    const finding = toFinding(name, await run(db));
    if (finding) findings.push(finding);
    onCheck?.(index + 1, CHECKS.length);
  }
  return findings;
}
