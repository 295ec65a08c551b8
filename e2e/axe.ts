import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/**
 * What stands in anyone's way on a page as it is now, a line each: whatever breaks WCAG, and what else axe calls serious.
 * In the dark it is the same page in other colours, so that only those are looked at again.
 */
export async function findFaults(page: Page, { hasDark }: { hasDark: boolean }): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const faults = await analyse(page, (axe) => axe.withTags([...WCAG, "best-practice"]));
  if (!hasDark) return faults;
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await analyse(page, (axe) => axe.withRules(["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light" });
  return [...faults, ...dark.map((fault) => `in the dark: ${fault}`)];
}

/** What may stand in a finger's way where a page is laid out otherwise, as on a phone; all else is as it is on the desktop. */
export function findFaultsOfLayout(page: Page): Promise<string[]> {
  return analyse(page, (axe) => axe.withRules(["target-size", "scrollable-region-focusable"]));
}

async function analyse(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Our pages have no frames in them; without these axe needs no window of its own.
  const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  return violations
    .filter(({ tags, impact }) => tags.some((tag) => WCAG.includes(tag)) || /serious|critical/.test(impact ?? ""))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
