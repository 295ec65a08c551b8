import { expect, test } from "@playwright/test";

test("a place has its claims over time, its spellings and what is near, and leads to its events", async ({ page }) => {
  await page.goto("/places");
  await page.getByRole("link", { name: "Vuhledar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Vuhledar/);
  await expect(page.getByText(/the gazetteer’s own coordinates/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Spellings" })).toContainText("Угледар");
  await expect(page.getByRole("region", { name: "Near by" }).getByRole("link", { name: "Pavlivka" })).toBeVisible();
  const map = page.getByRole("group", { name: /^Vuhledar and the places near by/ });
  await expect(map.getByRole("link", { name: /^Pavlivka/ })).toBeVisible();
  await page
    .getByRole("region", { name: "Over time" })
    .getByRole("link", { name: /^Vuhledar/ })
    .click();
  await expect(page).toHaveURL(/\/events\//);
});

test("places, outlets and articles answer whatever is asked, and only what there is is found", async ({ request }) => {
  for (const [path, status] of [
    ["/places/nowhere", 404],
    ["/publishers/nobody", 404],
    ["/places?region=Nowhere&sort=best&page=-3", 200],
    ["/publishers?page=99", 200],
    ["/publishers/kyiv-post?page=ufo", 200],
    ["/articles?publisher=nobody&when=soon&reading=maybe&agency=AFP&page=7", 200],
  ] as const)
    expect([path, (await request.get(path)).status()]).toEqual([path, status]);
});

test("a place of the gazetteer about which nothing is claimed says so", async ({ request }) => {
  const found = await request.get("/places/709930");
  expect(found.status()).toBe(200);
  expect(await found.text()).toContain("Nothing that was read claims anything about it.");
});

test("articles are narrowed by links that say how many there are", async ({ page }) => {
  await page.goto("/articles");
  const narrow = page.getByRole("navigation", { name: "Narrow the list" });
  await narrow.getByRole("link", { name: "2023 3" }).click();
  await expect(page).toHaveURL("/articles?when=2023");
  await narrow.getByRole("region", { name: "Publisher" }).getByRole("link", { name: /^WION/ }).click();
  const titles = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  await expect(titles).toHaveCount(1);
  const chips = page.getByRole("list", { name: "Active filters" });
  await chips.getByRole("link", { name: "Remove 2023" }).click();
  await expect(page).toHaveURL("/articles?publisher=wion");
  await expect(titles).toHaveCount(1);
});

test("an outlet says what it printed, and whose reporting that was", async ({ page }) => {
  await page.goto("/publishers");
  await page.getByRole("link", { name: "Kyiv Post" }).click();
  await expect(page.getByText(/This counts what was read here/)).toBeVisible();
  await page.getByRole("region", { name: "Own reporting or agency" }).getByRole("link", { name: "AFP" }).click();
  await expect(page).toHaveURL("/articles?publisher=kyiv-post&agency=AFP");
});
