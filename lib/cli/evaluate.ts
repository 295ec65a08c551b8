import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FoundClaim, GoldArticle, Predictions } from "@/lib/evaluate/claims";
import { measuredFileSchema, toMeasured, withRow } from "@/lib/evaluate/measured";
import { type Score, score } from "@/lib/evaluate/score";
import { describeScore } from "@/lib/evaluate/table";
import { EXTRACTOR_VERSION } from "@/lib/extract";
import { CommandError, main, readArguments, UsageError } from "./command";
import { readToday } from "./today";

const USAGE = `npm run evaluate -- GOLD_DIR OUTPUT.ndjson [--misses] [--json] [--min-f1 X] [--record SET]

Scores what “npm run -s extract” printed against claims coded by hand (a JSON file an article, as in seeds/gold).
  --misses      say what was missed, wrong or a false alarm
  --json        print the numbers as JSON
  --record SET  keep the numbers under this name in docs/measured.json, for the README and /about
  --min-f1 X    end with 1 where F1, or its mean over articles, is below X`;

const MEASURED = path.join("docs", "measured.json");

await main(USAGE, () => {
  const { values, positionals } = readArguments({
    misses: { type: "boolean" },
    json: { type: "boolean" },
    record: { type: "string" },
    "min-f1": { type: "string", default: "0" },
  });
  const [folder, file, ...more] = positionals;
  const least = Number(values["min-f1"]);
  if (!folder || !file || more.length > 0)
    throw new UsageError("Expected a folder of coded claims and one file of output.");
  if (Number.isNaN(least)) throw new UsageError(`--min-f1 is ${values["min-f1"]}; expected a number from 0 to 1.`);

  const result = score(readGold(folder), readOutput(file));
  const { misses, ...numbers } = result;
  if (values.record) record(result, values.record);
  if (values.misses) console.log(misses.join("\n"));
  console.log(values.json ? JSON.stringify(numbers, null, 1) : describeScore({ misses, ...numbers }));
  return Math.min(numbers.f1, numbers.meanF1) >= least ? 0 : 1;
});

function record(result: Score, set: string) {
  const rows = existsSync(MEASURED) ? measuredFileSchema.parse(readJson(MEASURED)) : [];
  const row = toMeasured(result, { set, extractor: EXTRACTOR_VERSION, measuredOn: readToday() });
  writeFileSync(MEASURED, `${JSON.stringify(withRow(rows, row), null, 2)}\n`);
}

function readGold(folder: string): GoldArticle[] {
  const files = listFolder(folder).filter((name) => name.endsWith(".json"));
  const articles = files.map((name) => readJson<GoldArticle>(path.join(folder, name))).filter(({ claims }) => claims);
  if (articles.length === 0)
    throw new CommandError(`${folder}: holds no coded claims; expected JSON files with {id, claims}.`);
  return articles;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    throw new CommandError(`${folder}: is no folder that can be read; expected one of coded claims, as seeds/gold.`);
  }
}

function readOutput(file: string): Predictions {
  const lines = readText(file).split("\n");
  return new Map(
    lines.flatMap((line, index) => {
      if (!line.trim()) return [];
      const { id, claims } = parse<{ id: string; claims?: FoundClaim[] }>(line, `${file}:${index + 1}`);
      return [[id, claims ?? []] as const];
    }),
  );
}

function readJson<T>(file: string): T {
  return parse<T>(readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`${file}: cannot be read: ${(error as Error).message}`);
  }
}

function parse<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new CommandError(
      `${where}: is no JSON: ${(error as Error).message}. Expected what “npm run -s extract” prints.`,
    );
  }
}
