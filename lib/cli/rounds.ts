import type { WatchedSource } from "./watch-list";

/** A source that keeps failing is asked less and less often, but at least once a day. */
const MOST_WAIT_MS = 86_400_000;

/** A source in its turn: when it is looked at next, and how often it has failed by now. */
export type Turn = { source: WatchedSource; nextAt: number; failures: number };

/** The turns of sources that nobody has looked at: all at once. */
export function firstTurns(sources: WatchedSource[], now: number): Turn[] {
  return sources.map((source) => ({ source, nextAt: now, failures: 0 }));
}

/** The turn after a round: at its interval, and after each failure twice as late. */
export function nextTurn({ source, failures }: Turn, hasFailed: boolean, now: number): Turn {
  const again = hasFailed ? failures + 1 : 0;
  const waitMs = Math.min(source.everyMs * 2 ** again, Math.max(source.everyMs, MOST_WAIT_MS));
  return { source, nextAt: now + waitMs, failures: again };
}
