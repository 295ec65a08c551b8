import { expect, test } from "@playwright/test";
import { visit } from "./explorer";

test("the list is put in another order without asking the server, and Back undoes it", async ({ page }) => {
  const { list } = await visit(page);
  const titles = list.getByRole("region", { name: /^On the map/ }).getByRole("link");
  const before = await titles.allTextContents();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const order = list.getByRole("combobox", { name: "Order" });

  await order.selectOption("Place, A to Z");
  await expect(page).toHaveURL("/?sort=place");
  const places = before.map((title) => title.replace(/:.*/, "")).toSorted();
  await expect(titles).toHaveText(places.map((place) => new RegExp(`^${place}:`)));
  await order.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL("/?sort=newest");
  await expect(titles.first()).toHaveText(/^Pokrovsk/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(titles).toHaveText(before);
  await expect(order).toHaveValue("oldest");
  expect(asked.filter((url) => !/\/_next\/|\/icon\.png/.test(url))).toEqual([]);
});

test("an order is kept while events are filtered, opened and closed; a bad one is forgiven", async ({ page }) => {
  const { list, dossier } = await visit(page, "/?side=UA&sort=most");
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(dossier(/^Blahodatne/)).toBeVisible();
  await expect(page).toHaveURL(/\/\?side=UA&event=[^&]+&sort=most$/);
  await page.getByRole("link", { name: /^← Back to/ }).click();
  await page.getByRole("link", { name: "Remove Ukraine-aligned" }).click();
  await expect(page).toHaveURL("/?sort=most");
  await page.goto("/?sort=truth");
  await expect(list.getByRole("combobox", { name: "Order" })).toHaveValue("oldest");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an order is asked for by a button", async ({ page }) => {
    await page.goto("/?side=RU");
    const list = page.getByRole("complementary", { name: "Events", exact: true });
    await list.getByRole("combobox", { name: "Order" }).selectOption("Newest first");
    await list.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/?sort=newest&side=RU");
    await expect(list.getByRole("combobox", { name: "Order" })).toHaveValue("newest");
    await expect(list.getByRole("link", { name: /^Kalynove/ }).first()).toBeVisible();
  });
});
