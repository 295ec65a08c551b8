import { expect, type Page, test } from "@playwright/test";
import { findFaults, findFaultsOfLayout } from "./axe";
import { findEventPath } from "./events";

const PAGES = [
  "/articles",
  "/articles/s00-wion-blahodatne",
  "/claimants",
  "/claimants/ru-mod",
  "/places",
  "/places/690823",
  "/publishers",
  "/publishers/kyiv-post",
  "/unlocated",
  "/about",
  "/about/codebook",
  "/search?q=Blagodatnoye+wagner",
  "/nothing-here",
];

for (const path of PAGES)
  test(`${path} is fit for all, light and dark`, async ({ page, isMobile }) => {
    await visit(page, path, isMobile);
  });

test("a dossier is fit for all, light and dark", async ({ page, request, isMobile }) => {
  await visit(page, await findEventPath(request, "status=contested&type=capture", "Blahodatne"), isMobile);
});

test("the theme that is chosen stays, from the first byte on", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await page.getByRole("button", { name: "Theme: light" }).click();
  await expect(page.getByRole("button", { name: "Theme: dark" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await expect
    .poll(async () => (await page.context().cookies()).find(({ name }) => name === "theme")?.value)
    .toBe("dark");
  const response = await page.goto("/articles");
  expect(await response?.text()).toContain('data-theme="dark"');
  await expect(page.locator("body")).toHaveCSS("color", "rgb(236, 235, 230)");
});

test("without script the theme is chosen by a form, and every page can be read", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/about?from=elsewhere");
  await page.getByRole("button", { name: "Theme: system" }).click();
  await expect(page).toHaveURL("/about?from=elsewhere");
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
  await page.goto("/articles/s00-wion-blahodatne");
  await expect(page.locator("mark").first()).toBeVisible();
  await context.close();
});

test("the keyboard skips the bar", async ({ page }) => {
  await page.goto("/articles");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

/** Nothing serious for axe, nothing asked of another host, no error of a script, no sideways scroll. */
async function visit(page: Page, path: string, isMobile: boolean) {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^http/.test(protocol) && hostname !== "127.0.0.1") strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));

  await page.goto(path);
  expect(await (isMobile ? findFaultsOfLayout(page) : findFaults(page, { hasDark: true }))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}
