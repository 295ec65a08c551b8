import { expect, test } from "@playwright/test";
import { findFaults } from "./axe";
import { explorer } from "./explorer";

test("a frame shows what its address asks, with no bar, and leads to the whole of it", async ({ page, isMobile }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.setViewportSize(isMobile ? { width: 320, height: 400 } : { width: 600, height: 400 });
  await page.goto("/embed?claimant=wagner&theme=dark");
  const { map, list, marks, sentence, filters } = explorer(page);
  await expect(sentence).toHaveText("1 claim by Wagner Group, 28 January 2023");
  await expect(marks).toHaveCount(1);
  await expect(page.getByText("Claims, not facts.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(0);
  await expect(filters).toHaveCount(0);
  expect(await findFaults(page, { hasDark: false })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expect(map).toHaveCSS("color-scheme", "dark");

  await marks.first().click();
  await expect(page).toHaveURL(/\/embed\?claimant=wagner&event=.+&theme=dark$/);
  const full = page.getByRole("link", { name: "Open the full view on Claimline" });
  await expect(full).toHaveAttribute("href", /^\/\?claimant=wagner&event=/);
  const [whole] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "Whole dossier" }).click(),
  ]);
  await expect(whole).toHaveURL(/\/events\//);
  await expect(page).toHaveURL(/\/embed\?/);
  await page.getByRole("link", { name: /Back to 1 event/ }).click();
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  const [explorerPage] = await Promise.all([page.waitForEvent("popup"), full.click()]);
  await expect(explorerPage).toHaveURL("/?claimant=wagner");
  expect(await page.context().cookies()).toEqual([]);
  expect(errors).toEqual([]);
});

test("any page may frame it, and no other; without script it is a list", async ({
  request,
  browser,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, "it is no other on a phone");
  const ancestors = async (address: string) =>
    (await request.get(address)).headers()["content-security-policy"] ?? "none";
  expect(await ancestors("/embed?parts=map")).toBe("frame-ancestors *");
  for (const address of ["/", "/about", "/events.geojson"])
    expect(await ancestors(address)).toBe("frame-ancestors 'self'");

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/embed?parts=map&claimant=wagner");
  await expect(page.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^1 claim by Wagner Group/);
  await context.close();
});

test("the code for the present view is chosen, tried and copied", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "a phone shares by its own menu");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?type=capture");
  await page.getByText("Share", { exact: true }).click();
  await page.getByRole("button", { name: "Embed in a page…" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  const code = dialog.getByRole("textbox", { name: "Code" });
  await expect(code).toHaveValue(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\?type=capture" title="Claimline: \d+ claims/,
  );
  expect(await findFaults(page, { hasDark: true })).toEqual([]);

  await dialog.getByRole("checkbox", { name: "Timeline" }).uncheck();
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("600");
  await expect(code).toHaveValue(/\/embed\?type=capture&amp;parts=map,list&amp;theme=dark".* height="600"/);
  await expect(dialog.getByRole("link", { name: "Preview" })).toHaveAttribute(
    "href",
    "/embed?type=capture&parts=map,list&theme=dark",
  );
  await dialog.getByRole("button", { name: "Copy code" }).click();
  await expect(dialog.getByRole("status")).toHaveText("The code is copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());

  // Where a browser lets nobody copy, the code is marked to be copied by hand.
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await dialog.getByRole("button", { name: "Copy code" }).press("Enter");
  await expect(dialog.getByRole("status")).toContainText("copy it with Ctrl+C");
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await code.inputValue());
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Share", { exact: true })).toBeFocused();
});
