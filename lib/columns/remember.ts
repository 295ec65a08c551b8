import type { Columns } from "./columns";

/** So many answers of one kind are kept for a set; the one that was longest not asked for goes first. */
const MOST = 500;

/**
 * Keeps what was worked out of a set for each id, as long as the set is kept: what many readers ask is reckoned once.
 *
 *     const ofClaimant = remember((columns, id) => …);
 *     ofClaimant(columns, "ru-mod") === ofClaimant(columns, "ru-mod") // → true
 */
export function remember<T>(
  make: (columns: Columns, id: string) => T,
  most = MOST,
): (columns: Columns, id: string) => T {
  const sets = new WeakMap<Columns, Map<string, T>>();
  return (columns, id) => {
    const known = sets.get(columns) ?? new Map<string, T>();
    sets.set(columns, known);
    const found = known.has(id) ? (known.get(id) as T) : make(columns, id);
    known.delete(id);
    known.set(id, found);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found;
  };
}

/** The same for what there is one of in a set. */
export function rememberOne<T>(make: (columns: Columns) => T): (columns: Columns) => T {
  const find = remember((columns) => make(columns), 1);
  return (columns) => find(columns, "");
}
