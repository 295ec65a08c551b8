import { expect, test } from "@playwright/test";

test("how often this ministry’s claims are disputed, and by whom, is two clicks from the explorer", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Claimants" }).click();
  await expect(page).toHaveURL("/claimants");
  await page.getByRole("link", { name: "Russian defence ministry", exact: true }).click();

  await expect(page).toHaveURL("/claimants/ru-mod");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Russian defence ministry");
  await expect(page.getByText(/^3 claims about 3 events/)).toBeVisible();
  await expect(page.getByText(/^1 of 3 events: one side asserts it/)).toBeVisible();
  await expect(page.getByText(/A share is no score/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Contested 1/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Disputed by" }).getByRole("link", { name: "Ukraine" })).toBeVisible();

  const overTime = page.getByRole("region", { name: "Over time" });
  await overTime.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Blahodatne/);
});

test("the index is sorted and narrowed by links", async ({ request }) => {
  const names = async (query: string) =>
    [...(await (await request.get(`/claimants${query}`)).text()).matchAll(/<th scope="row"><a [^>]*>([^<]+)/g)].map(
      ([, name]) => name,
    );
  const all = await names("");
  expect(all).toContain("Russian defence ministry");
  expect(await names("?sort=name")).toEqual(
    all.toSorted((a, b) => (a?.toLowerCase() ?? "").localeCompare(b?.toLowerCase() ?? "")),
  );
  const ukrainian = await names("?side=UA");
  expect(ukrainian.length).toBeGreaterThan(0);
  expect(ukrainian.length).toBeLessThan(all.length);
  expect(await names("?side=nobody&sort=best&page=99")).toEqual(all);
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
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link")).toHaveCount(4);
  }
});
