import { statSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSite, lookInto } from "./soundness.sample";

const ARTICLES = 60;
const site = createSite(ARTICLES);
const calm = site.database("calm.db");
beforeAll(() => site.ingest(calm).ended);
afterAll(() => site.close());

/** Waits until somebody writes to a database; gives the process that says that it holds the lock. */
async function untilWritten(file: string): Promise<number | undefined> {
  while ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) await sleep(10);
  const lock = new Database(`${file}.lock`, { readonly: true });
  const pid = lock.prepare<[], number>("SELECT pid FROM Holder").pluck().get();
  lock.close();
  return pid;
}

/** Starts two ingests. The one that writes is held until the other has ended, however busy the machine is. */
async function startTwo(file: string, { atOnce }: { atOnce: boolean }) {
  const first = site.ingest(file);
  if (!atOnce) await untilWritten(file);
  const second = site.ingest(file);
  const holder = await untilWritten(file);
  const [winner, loser] = first.child.pid === holder ? [first, second] : [second, first];
  expect(winner.child.pid).toBe(holder);
  winner.child.kill("SIGSTOP");
  const lost = await loser.ended;
  winner.child.kill("SIGCONT");
  return { first, winner, lost, won: await winner.ended };
}

test.for([
  ["while the first writes", false],
  ["at the same moment", true],
] as const)(
  "of two ingests the second, started %s, says who writes; the first is not disturbed",
  async ([when, atOnce]) => {
    const file = site.database(`${when}.db`);
    const { first, winner, lost, won } = await startTwo(file, { atOnce });

    if (!atOnce) expect(winner).toBe(first);
    expect(lost).toMatchObject({
      status: 1,
      stdout: "",
      stderr: `The database ${file} is being written by “npm run ingest” (process ${winner.child.pid} on ${hostname()}). Nothing was done: wait until that has ended, and run again.\n`,
    });
    expect(won.stdout).toContain(`Read ${ARTICLES} articles from ${ARTICLES} files: ${ARTICLES} new`);
    expect(won.status).toBe(0);
    expect(await lookInto(file)).toEqual(await lookInto(calm));
  },
);
