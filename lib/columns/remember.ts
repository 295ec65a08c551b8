/** So many answers of one kind are kept for a set; the one that was longest not asked for goes first. */
const MOST = 500;

/**
 * Keeps what was worked out of a set for each id, as long as the set is kept: what many readers ask is reckoned once.
 *
 *     const ofClaimant = remember((columns, id) => …);
 *     ofClaimant(columns, "ru-mod") === ofClaimant(columns, "ru-mod") // → true
 */
export function remember<S extends object, T>(make: (set: S, id: string) => T, most = MOST): (set: S, id: string) => T {
  const sets = new WeakMap<S, Map<string, T>>();
  return (set, id) => {
    const known = sets.get(set) ?? new Map<string, T>();
    sets.set(set, known);
    const found = known.has(id) ? (known.get(id) as T) : make(set, id);
    // What was asked last goes last.
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
export function rememberOne<S extends object, T>(make: (set: S) => T): (set: S) => T {
  const find = remember((set: S) => make(set), 1);
  return (set) => find(set, "");
}
