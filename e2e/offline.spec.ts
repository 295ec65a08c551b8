import { expect, test } from "@playwright/test";
import { findFaults } from "./axe";
import { bringUp, visit } from "./explorer";

test("without a network filters go on, the page says so, and a dossier comes when it is back", async ({
  page,
  context,
  isMobile,
}) => {
  const { filters, sentence, list, dossier } = await visit(page);
  test.skip(!(await page.evaluate(() => navigator.onLine)), "this machine has no network to lose");
  const note = page.getByText("You are offline.");
  await expect(note).toHaveCount(0);
  await context.setOffline(true);
  await expect(note).toBeVisible();
  expect(await findFaults(page, { hasDark: !isMobile })).toEqual([]);
  await bringUp(page, "Filters");
  await filters.getByRole("checkbox", { name: "Wagner Group" }).check();
  await expect(sentence).toHaveText("1 claim by Wagner Group, 28 January 2023");

  await bringUp(page, "List");
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(page).toHaveURL(/event=/);
  await expect(list).toHaveAttribute("id", "list");
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  await context.setOffline(false);
  await expect(note).toHaveCount(0);
  await expect(dossier(/^Blahodatne/)).toBeVisible();
});

test("where the server does not answer, the page says so and stays", async ({ page }) => {
  const { list, dossier } = await visit(page);
  // As a server that is gone: whatever is asked of it, and whether it is there.
  await page.route("**/*", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(page.getByText("The server cannot be reached.")).toBeVisible();
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  await page.unroute("**/*");
  await expect(dossier(/^Blahodatne/)).toBeVisible();
  await expect(page.getByText("The server cannot be reached.")).toHaveCount(0);
});
