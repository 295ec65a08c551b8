/** Work that waits in lanes: one thing of a lane is under way at a time, and not more than some lanes are. */
export type Lanes<T> = {
  add(item: T): void;
  /**
   * Results as they come. Nothing new is begun before the last one is taken, so that no more than one a lane lies in memory; and
   * nothing at all after `enough`.
   */
  run<R>(work: (item: T) => Promise<R>, enough?: AbortSignal): AsyncGenerator<R>;
  /** What still waits. */
  left(): T[];
};

/**
 * Makes lanes by a key of their items. Items may be added while others run; lanes take turns.
 *
 *     const lanes = createLanes<URL>(({ host }) => host, 4);
 *     lanes.add(new URL("https://herald.example/"));
 *     for await (const page of lanes.run(get)) for (const link of linksOf(page)) lanes.add(link);
 */
export function createLanes<T>(keyOf: (item: T) => string, most: number): Lanes<T> {
  const waiting = new Map<string, T[]>();
  return {
    add(item) {
      const lane = waiting.get(keyOf(item));
      if (lane) lane.push(item);
      else waiting.set(keyOf(item), [item]);
    },
    left: () => [...waiting.values()].flat(),
    async *run<R>(work: (item: T) => Promise<R>, enough?: AbortSignal) {
      const running = new Map<string, Promise<{ key: string; result: R }>>();
      for (;;) {
        for (const [key, items] of [...waiting]) {
          const [item] = items;
          if (enough?.aborted || running.has(key) || running.size >= most || item === undefined) continue;
          // To the end, so that the others have their turn.
          waiting.delete(key);
          if (items.length > 1) waiting.set(key, items.slice(1));
          running.set(
            key,
            work(item).then((result) => ({ key, result })),
          );
        }
        if (running.size === 0) return;
        const { key, result } = await Promise.race(running.values());
        running.delete(key);
        yield result;
      }
    },
  };
}
