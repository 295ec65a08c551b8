import { expect, test } from "@playwright/test";
import { findFaults } from "./axe";

test.describe("the box of every page", () => {
  test.skip(({ isMobile }) => isMobile, "a phone has a button that leads to the page");

  test("lists the first results by any spelling, and the keyboard opens one", async ({ page }) => {
    await page.goto("/about");
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: "Search" });
    await expect(box).toBeFocused();
    await expect(box).toHaveAttribute("aria-expanded", "false");

    await box.pressSequentially("Blagodatnoye");
    const list = page.getByRole("listbox", { name: "First results" });
    await expect(
      list
        .getByRole("group", { name: "Places" })
        .getByRole("option", { name: /^Blahodatne/ })
        .first(),
    ).toBeVisible();
    await expect(list.locator("mark").first()).toHaveText("Blahodatne");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    expect(await findFaults(page, { hasDark: true })).toEqual([]);

    await page.keyboard.press("ArrowDown");
    const first = list.getByRole("option").first();
    await expect(first).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(list.getByRole("option", { name: "All results for “Blagodatnoye”" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(box).toHaveValue("Blagodatnoye");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/places\/[^/?]+$/);
  });

  test("where the first results cannot be had, Enter still searches", async ({ page }) => {
    await page.route("**/search.json*", (route) => route.abort());
    await page.goto("/articles");
    const box = page.getByRole("combobox", { name: "Search" });
    await box.fill("Wagner");
    await box.press("Enter");
    await expect(page).toHaveURL("/search?q=Wagner");
    await expect(
      page.getByRole("region", { name: "Claimants" }).getByRole("link", { name: "Wagner Group" }),
    ).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("words lead to what is found by them, and filters narrow it", async ({ page, isMobile }) => {
    await page.goto("/about");
    if (isMobile) await page.getByRole("link", { name: "Search" }).click();
    const box = isMobile ? page.getByRole("searchbox", { name: "Search" }) : page.getByRole("combobox");
    await box.fill("Благодатне");
    await box.press("Enter");
    await expect(
      page
        .getByRole("region", { name: "Places" })
        .getByRole("link", { name: /^Blahodatne/ })
        .first(),
    ).toBeVisible();
    const claims = page.getByRole("region", { name: "Claims and events" });
    await expect(claims.locator("mark").first()).toHaveText("Blahodatne");
    const before = await claims.getByRole("listitem").count();

    await page.getByText("Narrow the claims and articles").click();
    await page.getByRole("checkbox", { name: "Ukraine-aligned" }).check();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/side=UA/);
    await expect(page.getByRole("link", { name: "Remove Ukraine-aligned" })).toBeVisible();
    expect(await claims.getByRole("listitem").count()).toBeLessThan(before);
    await claims.getByRole("blockquote").first().getByRole("link").click();
    await expect(page).toHaveURL(/\/articles\/.+#claim-/);
  });

  test("where nothing is found, it is said what finds something", async ({ page }) => {
    await page.goto("/search?q=Blahodanne&side=third");
    await expect(page.getByRole("status")).toHaveText("Nothing is found for “Blahodanne” with these filters.");
    await page.getByRole("main").getByRole("link", { name: "Blahodatne" }).click();
    await expect(page).toHaveURL("/search?q=Blahodatne");
    await expect(page.getByRole("region", { name: "Places" })).toBeVisible();
  });
});
