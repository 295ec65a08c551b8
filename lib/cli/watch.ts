import { checkWritable } from "@/lib/db/check-database";
import { DatabaseError } from "@/lib/db/database-error";
import { databaseFile } from "@/lib/db/database-file";
import { machineClock } from "@/lib/fetch/clock";
import { createFetcher, type Fetcher } from "@/lib/fetch/polite";
import { ingest, type Tally } from "@/lib/ingest/ingest";
import { counted } from "@/lib/ingest/problem";
import { main, readArguments, UsageError } from "./command";
import { createNetwork } from "./network";
import { firstTurns, nextTurn, type Turn } from "./rounds";
import { readWatchList } from "./watch-list";
import { withIngest } from "./with-ingest";

const USAGE = `npm run watch [-- --once] [--sources FILE]

Looks at feeds, sitemaps, pages and folders again and again, and reads what is new into the database of DATABASE_URL. Prints a line
a round; SIGTERM or Ctrl+C ends it when what was read is written.
  --once           one round; ends with 1 where something could not be read
  --sources FILE   what to watch and how often; default: sources.json. sources.example.json shows one of each kind`;

const OPTIONS = { once: { type: "boolean" }, sources: { type: "string", default: "sources.json" } } as const;

/** Milliseconds until a round is tried again for which the database was not free. */
const HELD_MS = 60_000;

/** Milliseconds after which a round begins no page any more, so that a slow host keeps no other source and no other command waiting. */
const ROUND_MS = 900_000;

/** A timer of Node cannot sleep for more than 24 days. */
const MOST_SLEEP_MS = 86_400_000;

await main(USAGE, async () => {
  const { values, positionals } = readArguments(OPTIONS);
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not expected; what to watch is in a file.`);
  const { sources, ...network } = readWatchList(values.sources);
  checkWritable(databaseFile());
  const stop = stopOnSignal();
  const fetcher = createFetcher(createNetwork({ ...network, stop }));
  const clock = machineClock;

  let turns = firstTurns(sources, clock.now());
  if (values.once) return (await look(turns, fetcher, stop)).problems.length > 0 ? 1 : 0;
  while (!stop.aborted) {
    const due = turns.filter(({ nextAt }) => nextAt <= clock.now());
    const failed = due.length > 0 ? await lookOrWait(due, fetcher, stop) : new Set<string>();
    turns = turns.map((turn) => {
      if (!due.includes(turn)) return turn;
      const again = { ...turn, nextAt: clock.now() + HELD_MS };
      return failed ? nextTurn(turn, failed.has(turn.source.name), clock.now()) : again;
    });
    const nextAt = Math.min(...turns.map((turn) => turn.nextAt));
    await clock.sleep(Math.min(nextAt - clock.now(), MOST_SLEEP_MS), stop);
  }
  return 0;
});

/** A round. Gives the names of the sources that failed; null where another command is writing to the database. */
async function lookOrWait(due: Turn[], fetcher: Fetcher, stop: AbortSignal): Promise<Set<string> | null> {
  try {
    const { problems } = await look(due, fetcher, stop);
    return new Set(problems.map(({ where }) => where));
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    console.error(`${time()}  ${error.message} Trying again in ${HELD_MS / 1000} s.`);
    return null;
  }
}

async function look(due: Turn[], fetcher: Fetcher, stop: AbortSignal): Promise<Tally> {
  const wanted = due.map(({ source }) => source);
  const enough = AbortSignal.timeout(ROUND_MS);
  const tally = await withIngest("npm run watch", (kit) => ingest(wanted, { ...kit, fetcher, stop, enough }));
  console.log(`${time()}  ${describeRound(due.length, tally)}`);
  for (const { message } of tally.problems) console.log(`  skipped: ${message}`);
  return tally;
}

/** “2 sources: 3 articles new, 1 revised, 0 updated, 12 unchanged; 14 addresses asked; 1 skipped.” */
function describeRound(sources: number, { visits, problems, ...tally }: Tally): string {
  const waiting = visits.waiting > 0 ? `; ${counted(visits.waiting, "page")} wait for the next round` : "";
  return (
    `${counted(sources, "source")}: ${counted(tally.new, "article")} new, ${tally.revised} revised, ${tally.updated} updated, ` +
    `${tally.unchanged + visits.unchanged} unchanged; ${counted(visits.asked, "address", "addresses")} asked; ` +
    `${problems.length} skipped${waiting}.`
  );
}

/** The first signal ends the watch in order, the second at once. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

function time(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}
