import { expect, type Locator, type Page, test } from "@playwright/test";
import { bringUp, visit } from "./explorer";

const NAME = "Only what is in view";
/** Blahodatne and its neighbours, on any screen. */
const NEAR = "z=9&lat=48.6&lng=38";
/** The same as a map says it, which stands on whole pixels. */
const THERE = "z=9&lat=48\\.6\\d*&lng=(38|37\\.99)\\d*$";

/** The explorer with the map near some of its events, and the button that asks for these alone. */
async function visitNear(page: Page, address = `/?${NEAR}`) {
  const parts = await visit(page, address);
  const active = page.getByRole("list", { name: "Active filters" });
  return { ...parts, active, only: parts.map.getByRole("button", { name: NAME, exact: true }) };
}

function bboxOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get("bbox");
}

/** How many events the strip below the map says are in view. */
async function countInView(map: Locator): Promise<number> {
  const words = await map.getByText(/in view/).textContent();
  return Number(words?.match(/^\d+/)?.[0]);
}

test("what is in view is asked for alone, and Back and a second press undo it", async ({ page, request }) => {
  const { map, list, sentence, active, only } = await visitNear(page);
  const before = (await sentence.textContent()) ?? "";
  const seen = await countInView(map);
  expect(seen).toBeGreaterThan(0);
  await expect(only).toHaveAttribute("aria-pressed", "false");

  await only.click();
  await expect(only).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(new RegExp(`/\\?bbox=[\\d.]+,[\\d.]+,[\\d.]+,[\\d.]+&${THERE}`));
  await expect(sentence).toHaveText(/ in the view of the map/);
  await expect(active.getByRole("link")).toHaveText(["Remove In view on the map"]);
  await expect(map.getByText(`${seen} in view`, { exact: true })).toBeVisible();
  await bringUp(page, "List");
  await expect(list.getByRole("listitem").getByRole("link")).toHaveCount(seen);
  await expect(list.getByRole("heading", { name: /^Not on the map/ })).toHaveCount(0);

  for (const address of ["events.geojson", "claims.csv"]) {
    const body = await (await request.get(`/${address}?bbox=${bboxOf(page)}`)).text();
    const rows = address === "claims.csv" ? body.split("\r\n").length - 2 : JSON.parse(body).features.length;
    const claims = Number((await sentence.textContent())?.match(/^\d+/)?.[0]);
    expect(rows, address).toBe(address === "claims.csv" ? claims : seen);
  }

  await page.goBack();
  await expect(page).toHaveURL(`/?${NEAR}`);
  await expect(sentence).toHaveText(before);
  await only.click();
  await expect(page).toHaveURL(/bbox=/);
  await only.click();
  await expect(page).toHaveURL(new RegExp(`/\\?${THERE}`));
  await expect(sentence).toHaveText(before);
});

test("the filter follows the map without a step back each, and the map stays where it is", async ({ page }) => {
  const { map, sentence, only } = await visitNear(page);
  await only.click();
  await expect(page).toHaveURL(/bbox=/);
  const first = bboxOf(page);
  const words = (await sentence.textContent()) ?? "";

  await map.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => bboxOf(page)).not.toBe(first);
  await expect(page).toHaveURL(/&z=8&lat=[\d.]+&lng=[\d.]+$/);
  await expect(sentence).not.toHaveText(words);
  const wider = bboxOf(page);
  await map.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => bboxOf(page)).not.toBe(wider);
  await expect(page).toHaveURL(/&z=7&/);

  await page.goBack();
  await expect(page).toHaveURL(`/?${NEAR}`);
  await expect(only).toHaveAttribute("aria-pressed", "false");
});

test("the filter follows the map when it is made wider", async ({ page, isMobile }) => {
  test.skip(isMobile, "on a phone the map has the whole width");
  const { only } = await visitNear(page);
  await only.click();
  await expect(page).toHaveURL(/bbox=/);
  const [west = 0, , east = 0] = bboxOf(page)?.split(",").map(Number) ?? [];
  await page.getByRole("button", { name: /^Filters/ }).click();
  await expect
    .poll(() => {
      const [w = 0, , e = 0] = bboxOf(page)?.split(",").map(Number) ?? [];
      return e - w;
    })
    .toBeGreaterThan((east - west) * 1.1);
});

test("to show all events asks for them anywhere", async ({ page }) => {
  const { map, sentence, only } = await visitNear(page);
  const seen = await countInView(map);
  await only.click();
  await expect(sentence).toHaveText(/ in the view of the map/);
  await map.getByRole("button", { name: "Show all events" }).click();
  await expect(page).toHaveURL("/");
  await expect(only).toHaveAttribute("aria-pressed", "false");
  await expect(map.getByText(/^\d+ on the map$/)).toBeVisible();
  await page.goBack();
  await expect(sentence).toHaveText(/ in the view of the map/);
  await expect(map.getByText(/^\d+ in view$/)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/?${NEAR}`);
  await expect.poll(() => countInView(map)).toBe(seen);
});

test("a choice, a chip and an open event leave the map where it is", async ({ page }) => {
  const { map, list, filters, active, only, dossier } = await visitNear(page);
  await only.click();
  await expect(page).toHaveURL(/bbox=/);
  const box = bboxOf(page);
  await bringUp(page, "Filters");
  await filters.getByRole("checkbox", { name: "Capture" }).check();
  await expect(page).toHaveURL(new RegExp(`type=capture&bbox=.*&${THERE}`));
  await bringUp(page, "List");
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(dossier(/^Blahodatne/)).toBeVisible();
  await expect(map.getByRole("button", { name: /^Blahodatne/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`type=capture&bbox=.*&${THERE}`));
  expect(bboxOf(page)).toBe(box);
  await active.getByRole("link", { name: "Remove In view on the map" }).click();
  await expect(page).toHaveURL(new RegExp(`/\\?type=capture&${THERE}`));
});

test("a link that asks for a part of the map opens there", async ({ page }) => {
  const { map, sentence, only } = await visitNear(page, "/?bbox=37,48,39,49.2");
  await expect(sentence).toHaveText(/ in the view of the map/);
  await expect(only).toHaveAttribute("aria-pressed", "true");
  await expect(map.getByText(/^\d+ in view$/)).toBeVisible();
  await expect(page).toHaveURL("/?bbox=37,48,39,49.2");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form keeps the part of the map", async ({ page }) => {
    const address = "/?bbox=37,48,39,49.2";
    await page.goto(address);
    await expect(page.getByRole("status")).toHaveText(/ in the view of the map/);
    await page.getByRole("form", { name: "Filters" }).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/?q=&from=&to=&bbox=37%2C48%2C39%2C49.2");
    await page.getByRole("link", { name: "Remove In view on the map" }).click();
    await expect(page).toHaveURL("/");
  });
});
