import { expect, type Locator, type Page, test } from "@playwright/test";
import { bringUp, visit } from "./explorer";

/** The timeline of an address, brought up, and the ends of its range. */
async function open(page: Page, address = "/") {
  const { timeline, sentence } = await visit(page, address);
  await bringUp(page, "Timeline");
  const first = timeline.getByRole("slider", { name: "First day" });
  const last = timeline.getByRole("slider", { name: "Last day" });
  return { timeline, sentence, first, last };
}

/** Puts the mouse on the plot, at a share of the way between its two handles; gives where that is. */
async function pointAt(page: Page, { first, last }: { first: Locator; last: Locator }, share: number) {
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error("the handles are drawn");
  const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
  const x = start + (end - start) * share;
  const y = from.y + 20;
  await page.mouse.move(x, y);
  return { x, y };
}

/** How many days the range of an address has. */
function daysOf(page: Page): number {
  const { searchParams } = new URL(page.url());
  return (Date.parse(searchParams.get("to") ?? "") - Date.parse(searchParams.get("from") ?? "")) / 86_400_000 + 1;
}

test.describe("the wheel", () => {
  test.skip(({ isMobile }) => isMobile, "a phone has no wheel");

  test("zooms the range around the pointer, and is asked when it rests", async ({ page }) => {
    const plot = await open(page, "/?from=2023-01-02&to=2023-01-31");
    await pointAt(page, plot, 0.5);
    await page.mouse.wheel(0, -120);
    await expect(plot.first).not.toHaveAttribute("aria-valuetext", "2 January 2023");
    await expect(plot.last).not.toHaveAttribute("aria-valuetext", "31 January 2023");
    await expect.poll(() => daysOf(page)).toBeLessThan(25);
    const narrow = daysOf(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => daysOf(page)).toBeGreaterThan(narrow);
    await page.goBack();
    await expect.poll(() => daysOf(page)).toBe(narrow);
  });

  test("comes to one day and to all days, and no further", async ({ page }) => {
    const plot = await open(page, "/?from=2023-01-20&to=2023-01-31");
    // Fewer days have fewer lanes: the plot must stay under the pointer.
    await pointAt(page, plot, 0.5);
    for (let turns = 0; turns < 15; turns += 1) await page.mouse.wheel(0, -240);
    await expect.poll(() => daysOf(page)).toBe(1);
    for (let turns = 0; turns < 40; turns += 1) await page.mouse.wheel(0, 240);
    await expect(page).toHaveURL("/");
    await expect(plot.timeline.getByRole("button", { name: "All days" })).toHaveAttribute("aria-pressed", "true");
  });

  test("moves the range with Shift, or turned sideways", async ({ page }) => {
    const plot = await open(page, "/?from=2023-01-10&to=2023-01-19");
    await pointAt(page, plot, 0.5);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 100);
    await page.keyboard.up("Shift");
    await expect(page).toHaveURL("/?from=2023-01-12&to=2023-01-21");
    await page.mouse.wheel(-100, 0);
    await expect(page).toHaveURL("/?from=2023-01-10&to=2023-01-19");
  });

  test("leaves the range alone beside the plot", async ({ page }) => {
    const plot = await open(page, "/?from=2023-01-10&to=2023-01-19");
    await plot.timeline.getByRole("heading", { name: /^Claims a / }).hover();
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(600);
    await expect(page).toHaveURL("/?from=2023-01-10&to=2023-01-19");
  });
});

test("+ and − narrow and widen the range around its middle", async ({ page }) => {
  const { first, last } = await open(page, "/?from=2023-01-10&to=2023-01-18");
  await last.focus();
  await page.keyboard.press("+");
  await expect(first).toHaveAttribute("aria-valuetext", "11 January 2023");
  await expect(page).toHaveURL("/?from=2023-01-11&to=2023-01-17");
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(() => daysOf(page)).toBeGreaterThan(9);
  await first.focus();
  await page.keyboard.press("=");
  await expect.poll(() => daysOf(page)).toBeLessThan(11);
});

test("a preset is chosen, marked as the one there is, and undone", async ({ page }) => {
  const { timeline, sentence } = await open(page);
  const days = timeline.getByRole("group", { name: "Days that are shown" });
  await expect(days.getByRole("button", { pressed: true })).toHaveText("All days");
  const before = (await sentence.textContent()) ?? "";
  await days.getByRole("button", { name: "Last 7 days" }).click();
  await expect(page).toHaveURL(/\/\?from=\d{4}-\d\d-\d\d$/);
  await expect(days.getByRole("button", { pressed: true })).toHaveText("Last 7 days");
  await expect(sentence).not.toHaveText(before);
  await page.goBack();
  await expect(days.getByRole("button", { pressed: true })).toHaveText("All days");
  await days.getByRole("button", { name: "Last 12 months" }).click();
  await days.getByRole("button", { name: "All days" }).click();
  await expect(page).toHaveURL("/");
  await expect(sentence).toHaveText(before);
});

test("claims of a day have no presets but all", async ({ page }) => {
  const { timeline } = await open(page, "/?claimant=wagner");
  await expect(timeline.getByRole("group", { name: "Days that are shown" }).getByRole("button")).toHaveText([
    "All days",
  ]);
});

test("the speed goes round and is remembered while the page is open", async ({ page }) => {
  const { timeline } = await open(page, "/?from=2023-01-01&to=2023-02-01");
  const speed = (times: number) => timeline.getByRole("button", { name: `Speed: ${times}×` });
  await speed(1).click();
  await speed(2).click();
  await timeline.getByRole("button", { name: "Play the claims in order" }).click();
  await expect(timeline.getByText(/^until /)).toBeVisible();
  await expect(timeline.getByText(/^until /)).toHaveCount(0);
  await timeline.getByRole("button", { name: "All days" }).click();
  await expect(page).toHaveURL("/");
  await speed(4).click();
  await expect(speed(1)).toBeVisible();
});

test("play ends where another range is chosen", async ({ page }) => {
  const { timeline } = await open(page);
  await timeline.getByRole("button", { name: "Play the claims in order" }).click();
  await expect(timeline.getByText(/^until /)).toBeVisible();
  await timeline.getByRole("button", { name: "Last 7 days" }).click();
  await expect(timeline.getByText(/^until /)).toHaveCount(0);
  await page.waitForTimeout(600);
  await expect(timeline.getByRole("button", { name: "Last 7 days" })).toHaveAttribute("aria-pressed", "true");
  await expect(timeline.getByRole("button", { name: "Play the claims in order" })).toBeVisible();
});

test.describe("where less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("there is no speed", async ({ page }) => {
    const { timeline } = await open(page);
    await expect(timeline.getByRole("button", { name: "Play the claims in order" })).toBeVisible();
    await expect(timeline.getByRole("button", { name: /^Speed/ })).toHaveCount(0);
  });
});

test("the bar under the pointer says its day and its claims by side, and moves nothing", async ({ page, isMobile }) => {
  test.skip(isMobile, "nothing hovers on a phone");
  const plot = await open(page, "/?claimant=wagner");
  const words = plot.timeline.getByText("28 Jan 2023");
  await expect(words).toHaveCount(0);
  const height = (await plot.timeline.boundingBox())?.height;
  await pointAt(page, plot, 0.5);
  await expect(words).toBeVisible();
  await expect(plot.timeline.getByText("Russia-aligned 1", { exact: true })).toBeVisible();
  expect((await plot.timeline.boundingBox())?.height).toBe(height);
  await pointAt(page, plot, 0.1);
  await expect(words).toHaveCount(0);
});

for (const address of ["/", "/?from=2023-01-28&to=2023-01-28", "/?from=2024-09-01"])
  test(`what is pressed is large enough, within the screen, and covers nothing else: ${address}`, async ({
    page,
    isMobile,
  }) => {
    const { timeline, first, last } = await open(page, address);
    const width = page.viewportSize()?.width ?? 0;
    const buttons = await timeline.locator("header").getByRole("button").all();
    const boxes = await Promise.all(
      [...buttons, first, last].map(async (target) => (await target.boundingBox()) ?? never()),
    );
    for (const box of boxes) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(isMobile ? 44 : 24);
      expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
    }
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one.x + one.width <= other.x + 0.5 ||
            other.x + other.width <= one.x + 0.5 ||
            one.y + one.height <= other.y + 0.5 ||
            other.y + other.height <= one.y + 0.5,
        ).toBe(true);
    expect(await timeline.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

function never(): never {
  throw new Error("what is pressed is drawn");
}
