import { checkWritable, DatabaseError } from "@/lib/db/check-database";
import { databaseFile } from "@/lib/db/database-file";
import { openWriter } from "@/lib/db/writer";
import { takeWriterLock } from "@/lib/db/writer-lock";
import { createExtractor, EXTRACTOR_VERSION } from "@/lib/extract";
import { readImported } from "@/lib/ingest/imported";
import type { Ingest } from "@/lib/ingest/ingest";
import { versionOf } from "@/lib/ingest/version";
import { readLibrary } from "@/lib/seeds/knowledge";
import { createPool } from "./extract-pool";
import { readToday } from "./today";

/** What an ingest works with that no command chooses. */
export type Kit = Pick<Ingest, "db" | "extract" | "extractorVersion" | "registry" | "today">;

/**
 * Opens the database of DATABASE_URL for an ingest, with all that is known, and closes it after the work. `command` is what others
 * are told who want to write meanwhile.
 *
 * Throws a DatabaseError where it cannot be written.
 */
export async function withIngest<T>(command: string, work: (kit: Kit) => Promise<T>): Promise<T> {
  const file = databaseFile();
  checkWritable(file);
  const release = takeWriterLock(file, command);
  try {
    const db = openWriter(file);
    try {
      const library = readLibrary([], await readImported(db));
      const { knowledge, places, publishers } = library;
      const pool = createPool(createExtractor(knowledge), library);
      const registry = { actors: knowledge.actors, publishers, places };
      const extractorVersion = versionOf(EXTRACTOR_VERSION, library);
      const kit: Kit = { db, extract: pool.extract, extractorVersion, registry, today: readToday() };
      return await work(kit).finally(() => pool.close());
    } finally {
      db.close();
    }
  } catch (error) {
    throw sayWhy(error, file);
  } finally {
    release();
  }
}

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
