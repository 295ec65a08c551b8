import type { Page } from "@playwright/test";
import { percentile } from "@/bench/numbers";
import { settle } from "./browser";

const CLICKS = 5;

/** Milliseconds without a change after which an answer counts as shown. */
const QUIET = 300;

/** The milliseconds from a click on one kind of claim to the last change that it makes: the middle of five, on and off. */
export async function timeFilterClick(page: Page): Promise<number> {
  const filters = page.getByRole("form", { name: "Filters" });
  const box = filters.getByRole("group", { name: "What is claimed" }).getByRole("checkbox").first();
  if ((await box.count()) === 0) throw new Error("no kind of claim to choose");
  const times: number[] = [];
  while (times.length < CLICKS) {
    await box.click();
    const changed = await settle(page, QUIET);
    const clicked = await page.evaluate(() => window.watch.clickedAt);
    if (changed < clicked) throw new Error("a click changed nothing");
    times.push(changed - clicked);
  }
  return percentile(times, 0.5);
}
