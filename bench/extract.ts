import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createExtractor } from "@/lib/extract";
import type { ArticleInput } from "@/lib/extract/types";
import { readFiles } from "@/lib/ingest/read-file";
import { readKnowledge } from "@/lib/seeds/knowledge";

/** Rounds over all texts: the first ones, in which code is still being compiled, are not counted. */
const WARM_UP = 25;
const ROUNDS = 60;
/** A busy machine slows some rounds down, none up: the middle one is reported, with the best. */
const MB = 1024 * 1024;

/**
 * Extraction on one core: the hand-coded articles of CLAIMLINE_EVAL (else the seeds), repeated, with the gazetteer of
 * CLAIMLINE_GAZETTEER (else the one that ships).
 */
export async function benchExtract() {
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  const dump = path.join(process.env.CLAIMLINE_GAZETTEER ?? "", "UA.zip");
  const gazetteer = process.env.CLAIMLINE_GAZETTEER && existsSync(dump) ? [dump] : [];
  const extract = createExtractor(readKnowledge(gazetteer));
  const startUp = performance.now() - started;
  const startUpCpu = secondsSince(startedCpu) * 1000;

  const articles = await readArticles();
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / MB;
  let claims = 0;
  let peak = 0;
  const rounds: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const before = process.cpuUsage();
    claims = articles.reduce((sum, article) => sum + extract(article).claims.length, 0);
    if (round >= WARM_UP) rounds.push(secondsSince(before));
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = rounds.sort((a, b) => a - b);
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
  return {
    gazetteer: gazetteer.length > 0 ? "with GeoNames' Ukraine" : "as it ships",
    articles: articles.length,
    claims,
    "start-up ms": Math.round(startUp),
    "start-up CPU ms (with the collector's threads)": Math.round(startUpCpu),
    "articles/s (CPU, middle round)": Math.round(articles.length / middle),
    "articles/s (CPU, best round)": Math.round(articles.length / (seconds[0] ?? middle)),
    "MB/s": Number((megabytes / middle).toFixed(2)),
    "peak memory MB": Math.round(peak / MB),
  };
}

/** CPU time, not the clock: what else a machine does counts less. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function readArticles(): Promise<ArticleInput[]> {
  const folder = path.join(process.env.CLAIMLINE_EVAL ?? "", "dev", "text");
  if (process.env.CLAIMLINE_EVAL && existsSync(folder)) {
    return readdirSync(folder).map((file) => toInput(JSON.parse(readFileSync(path.join(folder, file), "utf8"))));
  }
  const files = readdirSync(path.join("seeds", "articles")).map((file) => path.join("seeds", "articles", file));
  return (await readFiles(files)).flatMap((read) => ("text" in read ? [toInput(read)] : []));
}

function toInput(article: Partial<ArticleInput> & { id: string; text: string; outlet?: string }): ArticleInput {
  const { id, text, agency = null, title = null, published = null } = article;
  return { id, text, agency, title, published, publisher: article.publisher ?? article.outlet ?? "" };
}
