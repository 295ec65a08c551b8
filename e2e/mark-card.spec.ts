import { expect, type Locator, type Page, test } from "@playwright/test";
import { findFaults } from "./axe";
import { visit } from "./explorer";

/** The explorer with a mark of its own for Blahodatne, and the card of whatever is pointed at. */
async function visitMarks(page: Page) {
  const parts = await visit(page, "/?type=capture&z=11&lat=48.65&lng=38.05");
  const mark = parts.map.getByRole("button", { name: /^Blahodatne: .*Contested/ });
  await mark.waitFor();
  // A card says in other words what its button says: it is not read aloud, and has no role.
  const card = parts.map.locator("[aria-hidden='true']").filter({ hasText: /·/ });
  return { ...parts, mark, card };
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("it is drawn");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("with a pointer", () => {
  test.skip(({ isMobile }) => isMobile, "a finger covers what it points at");

  test("a mark that is pointed at says what, when, how it stands and who speaks of it", async ({ page }) => {
    const { map, mark, card } = await visitMarks(page);
    await expect(card).toHaveCount(0);
    await mark.hover();
    await expect(card).toBeVisible();
    await expect(card).toContainText(/^Blahodatne: capture claimed by.*\d+ Jan.* 2023 · Contested/);
    await expect(card.getByText("Wagner Group")).toBeVisible();
    expect(await findFaults(page, { hasDark: true })).toEqual([]);

    const [on, of, frame] = [await card.boundingBox(), await mark.boundingBox(), await map.boundingBox()];
    if (!on || !of || !frame) throw new Error("all are drawn");
    const isApart =
      on.y + on.height <= of.y || on.y >= of.y + of.height || on.x + on.width <= of.x || on.x >= of.x + of.width;
    expect(isApart).toBe(true);
    expect(on.x).toBeGreaterThanOrEqual(frame.x);
    expect(on.y).toBeGreaterThanOrEqual(frame.y);
    expect(on.x + on.width).toBeLessThanOrEqual(frame.x + frame.width);
  });

  test("a card stays while the pointer is on it, and goes when it leaves or Escape is pressed", async ({ page }) => {
    const { mark, card } = await visitMarks(page);
    await mark.hover();
    await expect(card).toBeVisible();
    const to = await middleOf(card);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.mouse.move(to.x + 500, to.y + 200, { steps: 4 });
    await expect(card).toHaveCount(0);

    await mark.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
  });

  test("the keyboard opens a card, and Escape closes that before the event beside it", async ({ page }) => {
    const { mark, card, list, dossier } = await visitMarks(page);
    await list
      .getByRole("link", { name: /^(?!Blahodatne)/ })
      .first()
      .click();
    await expect(dossier(/capture/)).toBeFocused();
    await expect(page).toHaveURL(/event=/);
    await page.keyboard.press("Tab");
    await mark.focus();
    await expect(card).toContainText(/^Blahodatne/);
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(page).toHaveURL(/event=/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/event=/);
  });

  test("a map that is dragged has no card", async ({ page }) => {
    const { map, mark, card } = await visitMarks(page);
    await mark.hover();
    await expect(card).toBeVisible();
    const from = await middleOf(map);
    await page.mouse.move(from.x + 150, from.y + 100);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y, { steps: 8 });
    await expect(card).toHaveCount(0);
    await page.mouse.up();
  });

  test("a mark of several events says where they are and how many claims each side makes", async ({ page }) => {
    const { map } = await visit(page);
    const group = map.getByRole("button", { name: /^\d+ events (?:at|near) / }).first();
    const name = (await group.getAttribute("aria-label")) ?? "";
    await group.hover();
    const card = map.locator("[aria-hidden='true']").filter({ hasText: /aligned: \d+ claim/ });
    await expect(card).toContainText(`${name.match(/^\d+/)?.[0]} events`);
    await group.click();
    await expect(card).toHaveCount(0);
  });
});

test("a finger opens no card", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse opens one");
  const { map, marks } = await visit(page);
  await marks.first().waitFor();
  const card = map.locator("[aria-hidden='true']").filter({ hasText: /·|aligned: / });
  await map
    .getByRole("button", { name: /^\d+ events (?:at|near) / })
    .first()
    .tap();
  await page.waitForTimeout(600);
  await expect(card).toHaveCount(0);
});
