// A thread of lib/cli/extract-pool.ts: reads what it is sent, with what it was told when it was started.
import { parentPort, workerData } from "node:worker_threads";
import { createExtractor } from "@/lib/extract";
import type { ArticleInput } from "@/lib/extract/types";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import type { Answer, Told } from "./extract-pool";

const { actors, lexicon, places, regions } = workerData as Told;
const extract = createExtractor({ actors, lexicon, gazetteer: createGazetteer(places, regions) });

parentPort?.on("message", ({ id, article }: { id: number; article: ArticleInput }) => {
  parentPort?.postMessage(answer(id, article));
});

function answer(id: number, article: ArticleInput): Answer {
  try {
    return { id, extraction: extract(article) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
