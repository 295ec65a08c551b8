import { setTimeout as wait } from "node:timers/promises";

/** The time, and a way to let it pass: tests have one of their own, in which no time passes. */
export type Clock = {
  /** Milliseconds since any moment, the same for all of a run. */
  now(): number;
  /** Returns after so long, or at once where it is stopped. */
  sleep(ms: number, stop?: AbortSignal): Promise<void>;
};

/** The clock of the machine, which nobody sets back. */
export const machineClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, stop) => wait(Math.max(0, ms), undefined, { signal: stop }).catch(() => undefined),
};
