import { createExtractor, EXTRACTOR_VERSION } from "@/lib/extract";
import { readImported } from "@/lib/ingest/imported";
import type { Ingest } from "@/lib/ingest/ingest";
import { versionOf } from "@/lib/ingest/version";
import { readLibrary } from "@/lib/seeds/knowledge";
import { createPool } from "./extract-pool";
import { readToday } from "./today";
import { withWriter } from "./with-writer";

/** What an ingest works with that no command chooses. */
export type Kit = Pick<Ingest, "db" | "extract" | "extractorVersion" | "registry" | "today">;

/**
 * Opens the database of DATABASE_URL for an ingest, with all that is known, and closes it after the work. `command` is what others
 * are told who want to write meanwhile.
 *
 * Throws a DatabaseError where it cannot be written.
 */
export function withIngest<T>(command: string, work: (kit: Kit) => Promise<T>): Promise<T> {
  return withWriter(command, async (db) => {
    const library = readLibrary([], await readImported(db));
    const { knowledge, places, publishers } = library;
    const pool = createPool(createExtractor(knowledge), library);
    const registry = { actors: knowledge.actors, publishers, places };
    const extractorVersion = versionOf(EXTRACTOR_VERSION, library);
    const kit: Kit = { db, extract: pool.extract, extractorVersion, registry, today: readToday() };
    return await work(kit).finally(() => pool.close());
  });
}
