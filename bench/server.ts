import { SIGNALS } from "@/scripts/run.mjs";
import { percentile, round } from "./numbers";
import { drawQuestions } from "./server/addresses";
import { type Answer, askAll } from "./server/ask";
import { buildSite, serve, timeAnswer } from "./site";
import { readSize } from "./size";
import { createSyntheticDatabase } from "./synthetic/database";
import { createRandom } from "./synthetic/random";

const CLAIMS = 1_000_000;
/** Made-up events have about two claims each. */
const EVENTS_PER_CLAIM = 0.503;
const AT_A_TIME = 8;
/** Answers of each kind of address: some that are not counted, some one after another, and more so many at a time. */
const WARM_UP = 80;
const ALONE = 150;
const COUNTED = 400;
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
    for (const { name, paths, wanted } of drawQuestions(database.file, createRandom(SEED), WARM_UP + ALONE + COUNTED)) {
      await askAll(site.address, paths.slice(0, WARM_UP), AT_A_TIME);
      const alone = await askAll(site.address, paths.slice(WARM_UP, WARM_UP + ALONE), 1);
      const counted = paths.slice(WARM_UP + ALONE);
      const answers = await askAll(site.address, counted, AT_A_TIME);
      const again = await askAll(site.address, counted, AT_A_TIME);
      table[name] = {
        "alone p50": timeOf(alone, 0.5),
        "alone p95": timeOf(alone, 0.95),
        "8 first p50": timeOf(answers, 0.5),
        "8 first p95": timeOf(answers, 0.95),
        "8 again p50": timeOf(again, 0.5),
        "8 again p95": timeOf(again, 0.95),
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

/** Milliseconds within which such a share of the answers came. */
function timeOf(answers: Answer[], share: number): number {
  return round(
    percentile(
      answers.map(({ milliseconds }) => milliseconds),
      share,
    ),
    1,
  );
}
