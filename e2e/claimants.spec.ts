import { expect, test } from "@playwright/test";

test("the index leads to what one actor has claimed, and from there to an event", async ({ page }) => {
  await page.goto("/claimants");
  const table = page.getByRole("table", { name: "Russia-aligned" });
  await table.getByRole("link", { name: "Russian defence ministry" }).click();

  await expect(page).toHaveURL("/claimants/ru-mod");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Russian defence ministry");
  await expect(page.getByText(/^\d+ claims? about \d+ events?/)).toBeVisible();
  await expect(page.getByText(/A share is no score/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Contested 1/ })).toBeVisible();

  const overTime = page.getByRole("region", { name: "Over time" });
  await overTime.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Blahodatne/);
});

test("a claimant’s claims can be had on the map", async ({ page }) => {
  await page.goto("/claimants/wagner");
  await expect(page.getByRole("link", { name: "Show them on the map and the timeline" })).toHaveAttribute(
    "href",
    "/?claimant=wagner",
  );
});

test("somebody who claimed nothing is not found", async ({ page }) => {
  expect((await page.goto("/claimants/nobody"))?.status()).toBe(404);
});

test("claims without a pin are listed with the reason", async ({ page }) => {
  await page.goto("/unlocated");
  await expect(page.getByRole("heading", { level: 1, name: "Claims without a pin" })).toBeVisible();
  const unnamed = page.getByRole("region", { name: "No place is named" });
  await expect(unnamed.getByRole("link", { name: /^Military aid/ }).first()).toBeVisible();
});

test("a page of a list that does not exist shows the nearest", async ({ page }) => {
  for (const asked of ["99", "-1", "ufo"]) {
    expect((await page.goto(`/articles?page=${asked}`))?.status()).toBe(200);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  }
});
