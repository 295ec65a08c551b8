import { visit, type WatchedPage } from "./browser";
import { countTraffic, type Traffic } from "./traffic";

/** A task longer than this makes the page late for a frame that the reader would miss. */
const LONG = 50;

export type Load = {
  /** Milliseconds from the start of the navigation. */
  drawn: number;
  traffic: Traffic;
  longTasks: number;
  /** What the long tasks took beyond 50 ms each, together. */
  blocked: number;
  /** Bytes in use once the garbage has been collected. */
  heap: number;
};

/** Loads the explorer on a new page. */
export async function load({ page, devtools }: WatchedPage, address: string): Promise<Load> {
  const traffic = await countTraffic(devtools);
  const drawn = await visit(page, address);
  const longTasks = await page.evaluate(() => window.watch.longTasks);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const blocked = longTasks.reduce((sum, task) => sum + task - LONG, 0);
  return { drawn, traffic, longTasks: longTasks.length, blocked, heap: usedSize };
}
