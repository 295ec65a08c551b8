import { setTimeout } from "node:timers/promises";

/** Milliseconds that one step may take. */
export const LIMIT = 120_000;

/** What stands in the table for a step that took too long, and for one that the page could not do. */
export type Missing = typeof TOO_LONG | typeof IMPOSSIBLE;
const TOO_LONG = "> 120 s";
export const IMPOSSIBLE = "–";

/** Takes a step. One that fails says why on the terminal, and the next goes on. */
export async function attempt<T extends object | number>(title: string, step: () => Promise<T>): Promise<T | Missing> {
  const limit = new AbortController();
  try {
    return await Promise.race([step(), setTimeout<typeof TOO_LONG>(LIMIT, TOO_LONG, { signal: limit.signal })]);
  } catch (error) {
    console.error(`  ${title}: ${error instanceof Error ? error.message : error}`);
    return IMPOSSIBLE;
  } finally {
    limit.abort();
  }
}

export function isMissing(value: unknown): value is Missing {
  return value === TOO_LONG || value === IMPOSSIBLE;
}
