import { expect, test } from "@playwright/test";
import { visit } from "./explorer";

test("who first said it fell, did Kyiv admit it, what did the paper print: three clicks from the first page", async ({
  page,
}) => {
  const { list } = await visit(page, "/");

  // One click: the event. Its claims stand oldest first.
  await list.getByRole("link", { name: /^Blahodatne: / }).click();
  await page.getByRole("link", { name: "Whole dossier" }).click();

  // Two clicks: who first said it, and whether the other side ever said so too.
  const claims = page.getByRole("region", { name: "What was said" });
  const first = claims.getByRole("article").first();
  await expect(first).toHaveAccessibleName(/^Wagner Group asserts capture of Blahodatne/);
  await expect(page.getByText(/^Contested, unverified One side asserts it; the other denies it/)).toBeVisible();
  const inShort = page.getByRole("complementary", { name: "In short" });
  const positionOf = (title: string) => inShort.getByRole("heading", { name: title }).locator("..");
  await expect(positionOf("Assert capture").getByText("Ukraine-aligned")).toHaveCount(0);
  await expect(positionOf("Assert repulse of an attack").getByRole("link", { name: "Ukraine" })).toBeVisible();

  // Three clicks: what the paper printed, at the very sentence.
  await first.getByRole("link", { name: "Read in the article" }).first().click();
  await expect(page.locator("mark[data-lit]").first()).toBeInViewport();
  await expect(page.getByRole("region", { name: "Text of the article" })).toContainText("Wagner Group");
});
