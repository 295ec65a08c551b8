/** Statements that are kept ready; an ingest has some dozens, pages some hundred. */
const MOST = 300;

/**
 * Keeps what is made of a statement, for who runs the same again and again; the one that was longest not asked for goes first.
 *
 *     const ready = keepReady((sql) => database.prepare(sql));
 *     ready("SELECT 1") === ready("SELECT 1")
 */
export function keepReady<T>(make: (sql: string) => T, most = MOST): (sql: string) => T {
  const kept = new Map<string, T>();
  return (sql) => {
    const ready = kept.get(sql) ?? make(sql);
    kept.delete(sql);
    kept.set(sql, ready);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return ready;
  };
}
