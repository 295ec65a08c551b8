import type { Browser, Page } from "@playwright/test";
import { SIGNALS } from "@/scripts/run.mjs";
import { attempt, IMPOSSIBLE, isMissing, type Missing } from "./explorer/attempt";
import { onPage, openBrowser, visit } from "./explorer/browser";
import { timeFilterClick } from "./explorer/filter-clicks";
import { framesOf, GESTURES } from "./explorer/gestures";
import { type Load, load } from "./explorer/load";
import { percentile, round } from "./numbers";
import { buildSite, type Site, serve, timeAnswer } from "./site";
import { readSize } from "./size";
import { createSyntheticDatabase } from "./synthetic/database";

const SIZES = [1000, 10_000, 100_000];
const LOADS = 3;
const KB = 1000;
const MB = 1_000_000;

type Cell = number | Missing;
type Row = Record<string, Cell>;

/** The explorer in a browser, with so many made-up events: `["1000", "10000"]`. docs/bench.md says what each row means. */
export async function benchExplorer(args: string[]): Promise<Record<string, Row>> {
  const sizes = args.length > 0 ? args.map((text) => readSize(text, "events")) : SIZES;
  // Also who interrupts it leaves neither a server nor a database behind.
  for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
  await buildSite();
  const browser = await openBrowser();
  const table: Record<string, Row> = {};
  try {
    for (const size of sizes) {
      const column = await measure(browser, size);
      for (const [what, cell] of Object.entries(column))
        table[what] = { ...table[what], [size.toLocaleString("en")]: cell };
    }
  } finally {
    await browser.close();
  }
  return table;
}

async function measure(browser: Browser, events: number): Promise<Row> {
  console.log(`\n▸ ${events.toLocaleString("en")} events`);
  const database = await createSyntheticDatabase(events);
  process.once("exit", database.remove);
  const site = await serve(database.file);
  try {
    const answer = await attempt("first answer", () => timeAnswer(site));
    const loaded = await middleLoad(browser, site);
    return {
      "first answer s": isMissing(answer) ? answer : round(answer, 2),
      ...describeLoad(loaded),
      ...(await measureUse(browser, site, !isMissing(loaded))),
    };
  } finally {
    site.close();
    database.remove();
  }
}

/** One load that is not counted, then the middle of some. Where the first fails, so would they. */
async function middleLoad(browser: Browser, { address }: Site): Promise<Load | Missing> {
  const loadOnce = () => onPage(browser, (watched) => attempt("load", () => load(watched, address)));
  const warmUp = await loadOnce();
  if (isMissing(warmUp)) return warmUp;
  const loads: (Load | Missing)[] = [];
  while (loads.length < LOADS) loads.push(await loadOnce());
  const drawn = (one: Load | Missing) => (isMissing(one) ? Number.POSITIVE_INFINITY : one.drawn);
  return loads.toSorted((a, b) => drawn(a) - drawn(b))[Math.floor(LOADS / 2)] ?? IMPOSSIBLE;
}

function describeLoad(loaded: Load | Missing): Row {
  const cell = (read: (load: Load) => number) => (isMissing(loaded) ? IMPOSSIBLE : read(loaded));
  return {
    "drawn ms": isMissing(loaded) ? loaded : round(loaded.drawn),
    "document KB": cell(({ traffic }) => round(traffic.document / KB, 1)),
    "JavaScript KB": cell(({ traffic }) => round(traffic.script / KB, 1)),
    "style KB": cell(({ traffic }) => round(traffic.style / KB, 1)),
    "font KB": cell(({ traffic }) => round(traffic.font / KB, 1)),
    "event data KB": cell(({ traffic }) => round((traffic.events || traffic.document) / KB, 1)),
    "other KB": cell(({ traffic }) => round(traffic.other / KB, 1)),
    "long tasks": cell(({ longTasks }) => longTasks),
    "blocked ms": cell(({ blocked }) => round(blocked)),
    "JS heap MB": cell(({ heap }) => round(heap / MB, 1)),
  };
}

/** What a reader does with it; nothing of it is possible where the page is never drawn. */
async function measureUse(browser: Browser, site: Site, isDrawn: boolean): Promise<Row> {
  const row: Row = {};
  for (const [name, gesture] of Object.entries(GESTURES)) {
    const frames = isDrawn ? await onDrawnPage(browser, site, name, (page) => framesOf(page, gesture)) : IMPOSSIBLE;
    row[`${name} frame p50 ms`] = isMissing(frames) ? frames : round(percentile(frames, 0.5), 1);
    row[`${name} frame p95 ms`] = isMissing(frames) ? frames : round(percentile(frames, 0.95), 1);
  }
  const click = isDrawn ? await onDrawnPage(browser, site, "filter click", timeFilterClick) : IMPOSSIBLE;
  return { ...row, "filter click ms": isMissing(click) ? click : round(click) };
}

/** A step on a page of its own, once that is drawn: a page that hangs harms no other step. */
function onDrawnPage<T extends object | number>(
  browser: Browser,
  { address }: Site,
  title: string,
  step: (page: Page) => Promise<T>,
): Promise<T | Missing> {
  return onPage(browser, async ({ page }) => {
    const drawn = await attempt(`load before ${title}`, () => visit(page, address));
    return isMissing(drawn) ? drawn : attempt(title, () => step(page));
  });
}
