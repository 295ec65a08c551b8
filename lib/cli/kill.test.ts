import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { createSite, lookInto } from "./soundness.sample";

/** How often an ingest is killed: CLAIMLINE_KILLS=50 tries it thoroughly. */
const KILLS = Number(process.env.CLAIMLINE_KILLS ?? 3);
/** Kills that are tried at the same time. */
const LANES = 2;
/** Milliseconds for a kill, the run after it, and two looks at the database. */
const MOST = 60_000;

const ARTICLES = 100;
const site = createSite(ARTICLES);
afterAll(() => site.close());

/** Moments spread over a run, each at random within its share; a little beyond the end, since no two runs take as long. */
function momentsOf(runMs: number): number[] {
  const random = createRandom(7);
  return Array.from({ length: KILLS }, (_, index) => ((index + random()) / KILLS) * runMs * 1.1);
}

/** Numbers from 0 to 1, the same ones for a seed. */
function createRandom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

async function killAfter(ms: number, file: string): Promise<boolean> {
  const { child, ended } = site.ingest(file);
  await Promise.race([sleep(ms), ended]);
  child.kill("SIGKILL");
  const { signal, status } = await ended;
  expect([signal, status]).toEqual(signal ? ["SIGKILL", null] : [null, 0]);
  return signal !== null;
}

test("an ingest that is killed at any moment leaves a sound database, and the next ends where an undisturbed one does", {
  timeout: MOST * (KILLS + 1),
}, async () => {
  const calm = site.database("calm.db");
  const began = performance.now();
  expect(await site.ingest(calm).ended).toMatchObject({ status: 0 });
  const moments = momentsOf(performance.now() - began);
  const expected = await lookInto(calm);
  expect([expected.findings, expected.articles]).toEqual([[], ARTICLES]);

  let killed = 0;
  async function work(lane: number) {
    for (const [index, ms] of moments.entries()) {
      if (index % LANES !== lane) continue;
      const file = site.database(`killed-${index}.db`);
      if (await killAfter(ms, file)) killed += 1;
      expect((await lookInto(file)).findings, `killed after ${ms} ms`).toEqual([]);
      expect(await site.ingest(file).ended).toMatchObject({ status: 0 });
      expect(await lookInto(file), `killed after ${ms} ms, and run again`).toEqual(expected);
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane)));
  expect(killed).toBeGreaterThan(0);
});
