import { createExtractor, EXTRACTOR_VERSION } from "@/lib/extract";
import { readImported } from "@/lib/ingest/imported";
import { counted } from "@/lib/ingest/problem";
import { type Changes, reextract } from "@/lib/ingest/reextract";
import { versionOf } from "@/lib/ingest/version";
import { readLibrary } from "@/lib/seeds/knowledge";
import { main, readArguments } from "./command";
import { createPool } from "./extract-pool";
import { createProgress } from "./progress";
import { readToday } from "./today";
import { withWriter } from "./with-writer";

const USAGE = `npm run reextract [-- --dry-run] [--json]

Reads all articles of the database of DATABASE_URL again, with the rules and seeds of now, and says which claims were added, are gone or
say something else.
  --dry-run   change nothing
  --json      print what changed as JSON`;

await main(USAGE, async () => {
  const { values } = readArguments({ "dry-run": { type: "boolean" }, json: { type: "boolean" } });
  const isDry = Boolean(values["dry-run"]);
  const progress = createProgress("articles");
  const changes = await withWriter("npm run reextract", async (db) => {
    const library = readLibrary([], await readImported(db));
    const { knowledge, places, publishers } = library;
    const pool = createPool(createExtractor(knowledge), library);
    return reextract({
      db,
      extract: pool.extract,
      extractorVersion: versionOf(EXTRACTOR_VERSION, library),
      registry: { actors: knowledge.actors, publishers, places },
      today: readToday(),
      isDry,
      onArticle: progress.show,
    }).finally(async () => {
      progress.clear();
      await pool.close();
    });
  });
  console.log(values.json ? toJson(changes, isDry) : describe(changes, isDry));
  return changes.problems.length > 0 ? 1 : 0;
});

function toJson({ articles, changes, problems }: Changes, isDry: boolean): string {
  return JSON.stringify(
    { articles, written: !isDry, changes, problems: problems.map(({ message }) => message) },
    null,
    2,
  );
}

function describe({ articles, changes, problems }: Changes, isDry: boolean): string {
  const sum = (kind: "added" | "gone" | "altered") => changes.reduce((total, change) => total + change[kind].length, 0);
  const verb = isDry ? "would change" : "changed";
  return [
    ...changes.flatMap(({ article, added, gone, altered }) => [
      article,
      ...added.map((line) => `  + ${line}`),
      ...gone.map((line) => `  - ${line}`),
      ...altered.map((line) => `  ~ ${line}`),
    ]),
    ...problems.map(({ message }) => `skipped: ${message}`),
    `Read ${counted(articles, "article")} again: ${counted(changes.length, "article")} ${verb}; ` +
      `${counted(sum("added"), "claim")} added, ${sum("gone")} gone, ${sum("altered")} altered.${isDry ? " Nothing was written." : ""}`,
  ].join("\n");
}
