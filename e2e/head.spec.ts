import { expect, type Page, test } from "@playwright/test";
import { findEventPath } from "./events";
import { bringUp, visit } from "./explorer";

const meta = (page: Page, name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first();

test("the title says what is shown, also when nobody else was asked", async ({ page }) => {
  const { filters, list } = await visit(page);
  await expect(page).toHaveTitle("Claimline");
  await bringUp(page, "Filters");
  await filters.getByRole("checkbox", { name: "Wagner Group" }).check();
  await expect(page).toHaveTitle("1 claim by Wagner Group, 28 January 2023 · Claimline");
  await bringUp(page, "List");
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(page).toHaveTitle("Blahodatne: capture claimed by Russia, disputed by Ukraine · Claimline");
  await page.goBack();
  await expect(page).toHaveTitle(/^1 claim by Wagner Group/);
  await page.goBack();
  await expect(page).toHaveTitle("Claimline");
});

test("a shared address tells what it shows, as a claim", async ({ page, request }) => {
  await page.goto("/?claimant=wagner");
  await expect(page).toHaveTitle("1 claim by Wagner Group, 28 January 2023 · Claimline");
  const sentence = "1 claim by Wagner Group, 28 January 2023. Claims, not facts.";
  await expect(meta(page, "description")).toHaveAttribute("content", sentence);
  await expect(meta(page, "og:title")).toHaveAttribute("content", "1 claim by Wagner Group, 28 January 2023");
  await expect(meta(page, "og:description")).toHaveAttribute("content", sentence);
  await expect(meta(page, "og:url")).toHaveAttribute("content", /^http:\/\/localhost:\d+\/\?claimant=wagner$/);
  await expect(meta(page, "og:image")).toHaveAttribute("content", /^http:.*\/card\.png\?claimant=wagner$/);
  await expect(meta(page, "twitter:card")).toHaveAttribute("content", "summary_large_image");

  const path = await findEventPath(request, "claimant=wagner", "Blahodatne");
  await page.goto(path);
  await expect(meta(page, "og:title")).toHaveAttribute("content", /claimed by Russia, disputed by Ukraine$/);
  await expect(meta(page, "description")).toHaveAttribute(
    "content",
    /^Contested.*\d claims in .* Claims, not facts\.$/,
  );
  await expect(meta(page, "og:image")).toHaveAttribute("content", new RegExp(`${path}/card\\.png$`));
});
