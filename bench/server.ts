import { SIGNALS } from "@/scripts/run.mjs";
import { percentile, round } from "./numbers";
import { drawQuestions } from "./server/addresses";
import { askAll } from "./server/ask";
import { buildSite, serve, timeAnswer } from "./site";
import { readSize } from "./size";
import { createSyntheticDatabase } from "./synthetic/database";
import { createRandom } from "./synthetic/random";

const CLAIMS = 1_000_000;
/** Made-up events have about two claims each. */
const EVENTS_PER_CLAIM = 0.503;
const AT_A_TIME = 8;
/** Answers that are counted, of each kind of address, after some that are not. */
const COUNTED = 400;
const WARM_UP = 80;
const SEED = 19910824;
const KB = 1000;

/** How long the server takes for the addresses of one thing, with so many claims stored. docs/bench.md says what each row means. */
export async function benchServer(args: string[]): Promise<Record<string, object>> {
  const claims = args.length > 0 ? Math.max(...args.map((text) => readSize(text, "claims"))) : CLAIMS;
  for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
  await buildSite();
  const database = await createSyntheticDatabase(Math.ceil(claims * EVENTS_PER_CLAIM));
  process.once("exit", database.remove);
  const site = await serve(database.file);
  try {
    const first = await timeAnswer(site);
    const table: Record<string, object> = { "/ for the first time": { "p50 ms": round(first * 1000) } };
    for (const { name, paths, wanted } of drawQuestions(database.file, createRandom(SEED), WARM_UP + COUNTED)) {
      await askAll(site.address, paths.slice(0, WARM_UP), AT_A_TIME);
      const answers = await askAll(site.address, paths.slice(WARM_UP), AT_A_TIME);
      const times = answers.map(({ milliseconds }) => milliseconds);
      table[name] = {
        "p50 ms": round(percentile(times, 0.5), 1),
        "p95 ms": round(percentile(times, 0.95), 1),
        "slowest ms": round(Math.max(...times), 1),
        "wanted p95": wanted,
        KB: round(
          percentile(
            answers.map(({ bytes }) => bytes),
            0.5,
          ) / KB,
          1,
        ),
      };
    }
    return table;
  } finally {
    site.close();
    database.remove();
  }
}
