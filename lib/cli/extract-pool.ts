import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Knowledge } from "@/lib/extract/knowledge";
import type { ArticleInput, Extraction, Extractor } from "@/lib/extract/types";
import type { Place, Region } from "@/lib/gazetteer/place";
import type { Library } from "@/lib/seeds/knowledge";

/** What a thread is told when it starts: all that it knows, without what it makes of it. */
export type Told = Pick<Knowledge, "actors" | "lexicon"> & { places: readonly Place[]; regions: Region[] };

/** What a thread answers. */
export type Answer = { id: number } & ({ extraction: Extraction } | { error: string });

export type Pool = {
  extract: (article: ArticleInput) => Extraction | Promise<Extraction>;
  close(): Promise<void>;
};

type Options = { threads?: number; few?: number };

/** More threads than these wait for the one who writes. */
const MOST = 4;
/** Articles that are read in this thread before others are started: each takes a second to learn what it knows. */
const FEW = 300;

/**
 * Reads articles in this thread, and once there are many in further threads, one for each processor besides this one's. What an article
 * says does not depend on who reads it; what a thread does not answer because it has ended is read here.
 *
 *     const pool = createPool(createExtractor(knowledge), library);
 *     const { claims } = await pool.extract(article);
 *     await pool.close();
 */
export function createPool(
  extract: Extractor,
  { knowledge, places }: Pick<Library, "knowledge" | "places">,
  { threads = Math.min(MOST, availableParallelism() - 1), few = FEW }: Options = {},
): Pool {
  const { actors, lexicon, gazetteer } = knowledge;
  let crew: Crew | null = null;
  let read = 0;
  return {
    extract(article) {
      read += 1;
      if (read <= few || threads < 1) return extract(article);
      crew ??= startCrew(threads, { actors, lexicon, places, regions: gazetteer.regions }, extract);
      return crew.extract(article);
    },
    async close() {
      await crew?.close();
    },
  };
}

type Crew = { extract(article: ArticleInput): Promise<Extraction>; close(): Promise<void> };
type Asked = {
  article: ArticleInput;
  resolve: (extraction: Extraction | Promise<Extraction>) => void;
  reject: (error: Error) => void;
};

function startCrew(size: number, told: Told, instead: Extractor): Crew {
  const members = Array.from({ length: size }, () => startMember(told, instead));
  let asked = 0;
  return {
    extract: (article) => (members[asked++ % size] as Crew).extract(article),
    close: async () => void (await Promise.all(members.map((member) => member.close()))),
  };
}

function startMember(told: Told, instead: Extractor): Crew {
  const worker = new Worker(new URL("./extract-thread.mjs", import.meta.url), { workerData: told });
  const waiting = new Map<number, Asked>();
  let asked = 0;
  let hasEnded = false;

  worker.on("message", (answer: Answer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("extraction" in answer) asker?.resolve(answer.extraction);
    else asker?.reject(new Error(answer.error));
  });
  worker.on("error", end);
  worker.on("exit", end);

  function end() {
    hasEnded = true;
    for (const { article, resolve } of waiting.values()) resolve(read(article));
    waiting.clear();
  }
  async function read(article: ArticleInput): Promise<Extraction> {
    return instead(article);
  }

  return {
    extract(article) {
      if (hasEnded) return read(article);
      const id = asked++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { article, resolve, reject });
        worker.postMessage({ id, article });
      });
    },
    async close() {
      waiting.clear();
      await worker.terminate();
    },
  };
}
