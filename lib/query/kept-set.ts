import { dataVersion } from "@/lib/db/reader";
import { gaveOlder } from "./older";

/** What was read, the version of the database that it is of, when it had been read, and what that took, in milliseconds. */
type Kept<T> = { version: number; value: T; readAt: number; took: number };

/** Next loads a module once for pages and once for data addresses; a set is large, and one is enough. */
const held = globalThis as { claimlineSets?: Map<string, { kept?: Kept<unknown>; reading?: Promise<Kept<unknown>> }> };

/** A set that is read again within so many milliseconds is waited for. */
const QUICK = 2000;

/** A large set is left for so many times what it took, so that an ingest does not keep a processor at reading it. */
const REST = 4;

/**
 * Keeps a set of all things of a kind until somebody writes to the database. A large one takes seconds to read: until it has been
 * read again the one before is given, so that nobody waits while articles come in.
 *
 *     const findArticleSet = keepSet("articles", readArticleSet);
 */
export function keepSet<T>(name: string, read: () => Promise<T>): () => Promise<T> {
  return async function find() {
    held.claimlineSets ??= new Map();
    const own = (held.claimlineSets.get(name) ?? {}) as { kept?: Kept<T>; reading?: Promise<Kept<T>> };
    held.claimlineSets.set(name, own);
    const { kept } = own;
    if (kept?.version === dataVersion()) return kept.value;
    const isLarge = kept !== undefined && kept.took >= QUICK;
    if (isLarge && performance.now() - kept.readAt < kept.took * REST) return giveOlder(kept);
    own.reading ??= readAgain(own, read);
    if (!isLarge) {
      const found = await own.reading;
      return found.version === dataVersion() ? found.value : giveOlder(found);
    }
    // Whoever waits for it is told what failed; here the next who asks tries again.
    own.reading.catch(() => {});
    return giveOlder(kept);
  };
}

function giveOlder<T>({ value }: Kept<T>): T {
  gaveOlder();
  return value;
}

async function readAgain<T>(own: { kept?: Kept<T>; reading?: Promise<Kept<T>> }, read: () => Promise<T>) {
  const version = dataVersion();
  const started = performance.now();
  try {
    const value = await read();
    const readAt = performance.now();
    own.kept = { version, value, readAt, took: readAt - started };
    return own.kept;
  } finally {
    own.reading = undefined;
  }
}
