import { checkWritable, DatabaseError } from "@/lib/db/check-database";
import { databaseFile } from "@/lib/db/database-file";
import { openWriter } from "@/lib/db/writer";
import { takeWriterLock } from "@/lib/db/writer-lock";
import { createExtractor, EXTRACTOR_VERSION } from "@/lib/extract";
import { countHoldings } from "@/lib/ingest/count";
import { EXTENSIONS } from "@/lib/ingest/formats";
import { readImported } from "@/lib/ingest/imported";
import { ingest } from "@/lib/ingest/ingest";
import { describeIngest } from "@/lib/ingest/report";
import { versionOf } from "@/lib/ingest/version";
import { readLibrary } from "@/lib/seeds/knowledge";
import { main, readArguments } from "./command";
import { createPool } from "./extract-pool";
import { GIVEN_OPTIONS, GIVEN_USAGE, readGiven } from "./given";
import { createProgress } from "./progress";
import { readToday } from "./today";

const USAGE = `npm run ingest -- [--publisher NAME] [--columns FIELD=COLUMN,…] [FILES…]

Reads articles into the database of DATABASE_URL; without names, those of seeds/articles.
  FILES              articles, or folders of them: ${EXTENSIONS.join(" ")}
${GIVEN_USAGE}`;

await main(USAGE, async () => {
  const { values, positionals } = readArguments(GIVEN_OPTIONS);
  const given = readGiven(values);
  const file = databaseFile();
  checkWritable(file);

  const release = takeWriterLock(file, "npm run ingest");
  const db = openWriter(file);
  const progress = createProgress("files");
  try {
    const library = readLibrary([], await readImported(db));
    const { knowledge, places, publishers } = library;
    const pool = createPool(createExtractor(knowledge), library);
    const extractorVersion = versionOf(EXTRACTOR_VERSION, library);
    const tally = await ingest(positionals, {
      db,
      extract: pool.extract,
      extractorVersion,
      registry: { actors: knowledge.actors, publishers, places },
      today: readToday(),
      given,
      onFile: progress.show,
    }).finally(async () => {
      progress.clear();
      await pool.close();
    });
    console.log(describeIngest(tally, await countHoldings(db, extractorVersion)));
    return tally.problems.length > 0 ? 1 : 0;
  } catch (error) {
    throw sayWhy(error, file);
  } finally {
    db.close();
    release();
  }
});

function sayWhy(error: unknown, file: string): unknown {
  const text = String(error);
  if (/readonly database|SQLITE_READONLY/i.test(text))
    return new DatabaseError(
      `The database ${file} is read-only: nothing more was written. Make it writable and run again.`,
    );
  if (/database is locked|SQLITE_BUSY|P1008/i.test(text))
    return new DatabaseError(
      `The database ${file} is being written by another program. What was read before is safe: run again.`,
    );
  if (/disk I\/O|database or disk is full|SQLITE_FULL/i.test(text))
    return new DatabaseError(`The database ${file} could not be written: ${text}. What was read before is safe.`);
  return error;
}
