import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "@/scripts/browser.mjs";
import { LIMIT } from "./attempt";

/** What watch.js notes in the page; times are milliseconds since the navigation began. */
type Watch = {
  lastChange: number;
  /** For how long nothing has changed and the page has had nothing to do. */
  quiet: number;
  clickedAt: number;
  longTasks: number[];
  settled: (quiet: number) => Promise<number>;
  startFrames: () => void;
  stopFrames: () => number[];
};

declare global {
  interface Window {
    watch: Watch;
  }
}

export type WatchedPage = { page: Page; devtools: CDPSession };

const WATCH = path.join(import.meta.dirname, "watch.js");

/** Milliseconds without a change after which a page counts as drawn. */
const DRAWN_QUIET = 500;
/** Milliseconds for which a browser may be busy with its own window once that is open: it would take the page's processor. */
const OWN_WORK = 1000;

/** Chromium that draws with the processor: what a laptop without a good graphics card would see. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [...BROWSER_ARGS, "--disable-gpu"],
  });
}

/** Works on a new page with an empty cache, watched from its first moment; closes it also where it hangs. */
export async function onPage<T>(browser: Browser, work: (watched: WatchedPage) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    context.setDefaultTimeout(LIMIT);
    await context.addInitScript({ path: WATCH });
    const page = await context.newPage();
    await setTimeout(OWN_WORK);
    return await work({ page, devtools: await context.newCDPSession(page) });
  } finally {
    await context.close();
  }
}

/** Goes to an address; gives the milliseconds until map and timeline were drawn. */
export async function visit(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  return settle(page, DRAWN_QUIET);
}

/** Waits until a drawn page has been quiet for so long; gives the time of its last change. */
export function settle(page: Page, quiet: number): Promise<number> {
  return page.evaluate((wanted) => window.watch.settled(wanted), quiet);
}
