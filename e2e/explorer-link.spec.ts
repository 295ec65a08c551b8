import { expect, test } from "@playwright/test";
import { bringUp, explorer, visit } from "./explorer";

test("a shared link shows what its sender saw", async ({ page, browser, baseURL, isMobile, viewport }) => {
  const sent = await visit(page, "/?type=capture&from=2023-01-01&to=2023-02-01");
  await sent.list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(sent.dossier(/^Blahodatne/)).toBeVisible();
  await sent.map.getByRole("button", { name: "Zoom out" }).click();
  await expect(page).toHaveURL(/&event=[^&]+&z=[\d.]+&lat=[\d.]+&lng=[\d.]+$/);
  const where = await sent.map.getByRole("button", { name: /^Blahodatne/ }).boundingBox();
  const words = (await sent.sentence.textContent()) ?? "";

  const other = await browser.newContext({ baseURL, isMobile, viewport });
  const received = await visit(await other.newPage(), page.url());
  await expect(received.sentence).toHaveText(words);
  await expect(received.dossier(/^Blahodatne/)).toBeVisible();
  await expect(async () => {
    const there = await received.map.getByRole("button", { name: /^Blahodatne/ }).boundingBox();
    expect(Math.abs((there?.x ?? 0) - (where?.x ?? 0))).toBeLessThan(3);
    expect(Math.abs((there?.y ?? 0) - (where?.y ?? 0))).toBeLessThan(3);
  }).toPass();
  await other.close();
});

for (const broken of [
  "/?from=yesterday&type=ufo&status=&z=99&lat=x",
  "/?event=territory-atlantis-0-2023-01-28",
  "/?q=&from=&to=",
  "/?to=2023-13-45&nonsense=%00",
])
  test(`a broken link still opens: ${broken}`, { tag: "@anywhere" }, async ({ page }) => {
    const { list, sentence } = await visit(page, broken);
    await expect(sentence).toHaveText(/^\d\d+ claims by \d+ claimants/);
    await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  });

test("a former address of an event opens it", { tag: "@anywhere" }, async ({ page }) => {
  const { list } = await visit(page);
  const href = await list.getByRole("link", { name: /^Blahodatne/ }).getAttribute("href");
  const former = href?.replace(/\d{4}-\d\d-\d\d$/, "2023-01-31") ?? "";
  expect(former).not.toBe(href);
  const { dossier } = await visit(page, former);
  await expect(dossier(/^Blahodatne/)).toBeVisible();
});

test("the data behind the view has the same filter", { tag: "@anywhere" }, async ({ page, request }) => {
  const { list } = await visit(page, "/?claimant=ru-mod&from=2023-01-01&to=2023-12-31");
  const rows = await list.getByRole("listitem").getByRole("link").count();
  await page.getByText("Download").click();
  const href = (await page.getByRole("link", { name: "Events, GeoJSON" }).getAttribute("href")) ?? "";
  const { features } = await (await request.get(href)).json();
  expect(features).toHaveLength(rows);
});

test("no request leaves the site", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) strangers.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A browser asks for this of itself, whatever icon the page names.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico"))
      faults.push(`${message.text()} ${message.location().url}`);
  });

  const { map, list, dossier } = await visit(page);
  await map.getByRole("button", { name: "Zoom out" }).click();
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(dossier(/^Blahodatne/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeVisible();
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the filter is a form and the list is links", async ({ page }) => {
    await page.goto("/");
    const { filters, sentence, list, dossier } = explorer(page);
    await filters.getByRole("checkbox", { name: "Wagner Group" }).check();
    await filters.getByLabel("To", { exact: true }).fill("2023-02-01");
    await filters.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/\?.*to=2023-02-01.*claimant=wagner/);
    await expect(sentence).toHaveText("1 claim by Wagner Group, until 1 February 2023");

    await list.getByRole("link", { name: /^Blahodatne/ }).click();
    await expect(
      dossier(/^Blahodatne/)
        .getByRole("blockquote")
        .first(),
    ).toBeVisible();
    await page.getByRole("link", { name: "← Back to 1 event" }).click();
    await page.getByRole("link", { name: "Remove Wagner Group" }).click();
    await expect(list.getByRole("link", { name: /^Klishchiivka/ })).toBeVisible();
  });
});

test("with script the button to show is not needed", async ({ page }) => {
  const { filters } = await visit(page);
  await bringUp(page, "Filters");
  await expect(filters.getByRole("button", { name: "Show" })).toBeHidden();
});
