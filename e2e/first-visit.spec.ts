import { expect, test } from "@playwright/test";
import { findFaults } from "./axe";
import { explorer, visit } from "./explorer";

test.use({ storageState: { cookies: [], origins: [] } });

test("on a first visit a note says what a mark means; it closes, covers nothing and does not come again", async ({
  page,
  isMobile,
}) => {
  const { list, map } = await visit(page);
  const hint = list.getByRole("region", { name: "A mark is a claim, not a fact" });
  await expect(hint).toBeVisible();
  await expect(hint.getByRole("link", { name: "How it is read" })).toHaveAttribute("href", "/about#reading");
  const [box, mapBox] = [await hint.boundingBox(), await map.boundingBox()];
  if (!box || !mapBox) throw new Error("the hint and the map have no place");
  expect(box.x >= mapBox.x + mapBox.width || box.y >= mapBox.y + mapBox.height).toBe(true);

  expect(await findFaults(page, { hasDark: !isMobile })).toEqual([]);

  await hint.getByRole("button", { name: "Got it" }).click();
  await expect(hint).toHaveCount(0);
  await expect(list).toBeFocused();
  await page.reload();
  await explorer(page).map.getByRole("button", { name: "Zoom in" }).waitFor();
  await expect(hint).toHaveCount(0);
});

test("Escape closes the note of the first visit", async ({ page }) => {
  const { list } = await visit(page);
  const hint = list.getByRole("region", { name: "A mark is a claim, not a fact" });
  await expect(hint).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(hint).toHaveCount(0);
});
