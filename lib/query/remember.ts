import { dataVersion } from "@/lib/db/reader";

/** So many answers of one kind are kept; the one that was longest not asked for goes first. */
const MOST = 500;

/**
 * Keeps what was found in the database for each id until somebody writes to it: for what takes longer to find than to keep.
 *
 *     const find = remember((id) => db.article.count({ where: { publisherId: id } }));
 */
export function remember<T>(find: (id: string) => Promise<T>, most = MOST): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  let version = Number.NaN;
  return (id) => {
    const current = dataVersion();
    if (version !== current) known.clear();
    version = current;
    const found = known.get(id) ?? find(id);
    known.delete(id);
    known.set(id, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    // What could not be read is tried again by the next who asks.
    found.catch(() => known.delete(id));
    return found;
  };
}
