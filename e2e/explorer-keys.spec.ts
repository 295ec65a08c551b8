import { expect, type Page, test } from "@playwright/test";
import { findFaults, findFaultsOfLayout } from "./axe";
import { bringUp, visit } from "./explorer";

/** Presses Tab until something has the focus that is named so. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const held = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return element?.getAttribute("aria-label") ?? label?.textContent ?? "";
    });
    if (name.test(held)) return;
  }
  throw new Error(`120 presses of Tab came to nothing named ${name}`);
}

test("keyboard alone does the whole journey", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  test.slow();
  const { dossier, sentence, list, map } = await visit(page);

  await tabTo(page, /^Wagner Group/);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(sentence).toHaveText(/^1 claim by Wagner Group/);

  await page.reload();
  await map.getByRole("button", { name: /^Blahodatne/ }).waitFor();
  await tabTo(page, /^Blahodatne: .*Contested/);
  await page.keyboard.press("Enter");
  const panel = dossier(/^Blahodatne/);
  await expect(panel).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(panel).toBeFocused();
  await tabTo(page, /^Read in the article/);
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-lit]").first()).toBeInViewport();
});

test("arrow keys move the ends of the range", async ({ page }) => {
  const { timeline } = await visit(page, "/?from=2023-01-28&to=2023-01-30");
  await bringUp(page, "Timeline");
  const last = timeline.getByRole("slider", { name: "Last day" });
  await last.focus();
  await page.keyboard.press("ArrowRight");
  await expect(last).toHaveAttribute("aria-valuetext", "31 January 2023");
  await expect(page).toHaveURL("/?from=2023-01-28&to=2023-01-31");
  await timeline.getByRole("slider", { name: "First day" }).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL("/?to=2023-01-31");
  await timeline.getByRole("button", { name: "All days" }).click();
  await expect(page).toHaveURL("/");
});

test("a range is drawn with the pointer, and a bar is chosen by a click", async ({ page, isMobile }) => {
  test.skip(isMobile, "drawn with the mouse");
  const { timeline } = await visit(page, "/?from=2023-01-01&to=2023-02-01");
  const [first, last] = [
    timeline.getByRole("slider", { name: "First day" }),
    timeline.getByRole("slider", { name: "Last day" }),
  ];
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error("the handles are drawn");
  await page.mouse.move(to.x + to.width / 2, to.y + 10);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y + 10, { steps: 5 });
  await expect(last).not.toHaveAttribute("aria-valuetext", "1 February 2023");
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2023-01-01&to=2023-01-1\d$/);
});

test("play shows the claims in order and ends where it began", async ({ page }) => {
  const { timeline, sentence } = await visit(page, "/?from=2023-01-01&to=2023-02-01");
  const words = (await sentence.textContent()) ?? "";
  await bringUp(page, "Timeline");
  await timeline.getByRole("button", { name: "Play the claims in order" }).click();
  await expect(timeline.getByText(/^until \d+ January 2023$/)).toBeVisible();
  await expect(sentence).not.toHaveText(words);
  await expect(timeline.getByText(/^until /)).toHaveCount(0);
  await expect(sentence).toHaveText(words);
});

test.describe("where less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("each press of play is one step", async ({ page }) => {
    const { timeline } = await visit(page, "/?from=2023-01-01&to=2023-02-01");
    await bringUp(page, "Timeline");
    const play = timeline.getByRole("button", { name: "Play the claims in order" });
    await play.click();
    const first = await timeline.getByText(/^until /).textContent();
    await play.click();
    await expect(timeline.getByText(/^until /)).not.toHaveText(first ?? "");
  });
});

test("the tabs of the phone go with the arrow keys", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desktop shows all three");
  const { timeline, list } = await visit(page);
  await page.getByRole("tab", { name: "List" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Timeline" })).toBeFocused();
  await expect(timeline).toBeVisible();
  await expect(list).toBeHidden();
});

for (const address of ["/", "/?claimant=wagner&claimant=uk-mod", "/?q=zzzz"])
  test(`nothing stands in anyone's way: ${address}`, async ({ page, isMobile }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { list, dossier } = await visit(page, address);
    // A phone has the colours of the desktop, and with a filter nothing else than without one.
    if (isMobile && address !== "/") return expect(await findFaultsOfLayout(page)).toEqual([]);
    expect(await findFaults(page, { hasDark: !isMobile })).toEqual([]);
    if (address !== "/") return;
    await list.getByRole("link", { name: /^Blahodatne/ }).click();
    await expect(dossier(/^Blahodatne/)).toBeFocused();
    expect(await findFaults(page, { hasDark: !isMobile })).toEqual([]);
  });

test("what is touched is large enough", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse is exact");
  const { map } = await visit(page);
  const targets = [...(await page.getByRole("tab").all()), ...(await map.getByRole("button").all())];
  for (const target of targets) {
    if (!(await target.isVisible()) || /show all$/.test((await target.textContent()) ?? "")) continue;
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await target.textContent()) ?? "").toBeGreaterThanOrEqual(43);
  }
});
