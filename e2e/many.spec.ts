import { expect, type Locator, type Page, test } from "@playwright/test";
import { findFaults } from "./axe";
import { bringUp, explorer } from "./explorer";

/** Milliseconds for the first drawing of thousands of events on a busy machine. */
const PATIENCE = 45_000;

test.describe.configure({ timeout: 120_000 });

/** Opens the explorer and waits until all events have come and their marks are drawn. */
async function visitMany(page: Page, address = "/") {
  await page.goto(address);
  const parts = explorer(page);
  const current = parts.map.getByRole("button", { name: /Arrow keys go to the next mark/ });
  await expect(parts.list.getByText(/^Loading all/)).toHaveCount(0, { timeout: PATIENCE });
  await expect(current).toBeVisible({ timeout: PATIENCE });
  return { ...parts, current };
}

/** A mark of one event opens its dossier, one of a settlement its list, one of several settlements zooms in. */
async function expectOpened(page: Page) {
  const dossier = page.waitForURL(/[?&](?:event|z)=/);
  const list = page.getByRole("heading", { name: /^\d+ events at / }).waitFor();
  await Promise.any([dossier, list]);
}

test("many marks are drawn; one is a button that the arrow keys take from mark to mark", async ({ page }) => {
  const { map, current } = await visitMany(page);
  await expect(map.locator("canvas[data-drawn]")).toHaveCount(2);
  expect(await findFaults(page, { hasDark: true })).toEqual([]);
  await current.focus();
  const first = await current.getAttribute("aria-label");
  const before = await current.boundingBox();
  await page.keyboard.press("ArrowRight");
  await expect(current).not.toHaveAttribute("aria-label", first ?? "");
  await expect(current).toBeFocused();
  const after = await current.boundingBox();
  expect(after?.x).toBeGreaterThan(before?.x ?? Number.POSITIVE_INFINITY);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expectOpened(page);
});

test("a drawn mark says what it is and is clicked, like a button", async ({ page }) => {
  const { map, current } = await visitMany(page);
  const box = await current.boundingBox();
  if (!box) throw new Error("the current mark has no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // Of one event its days and status, of several their number.
  await expect(map.locator("[aria-hidden='true']").filter({ hasText: /·|events/ })).toBeVisible();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expectOpened(page);
});

test("drawn marks do not touch", async ({ page }) => {
  const { map, current } = await visitMany(page);
  await current.focus();
  const boxes = [await current.boundingBox()];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
    const before = await current.getAttribute("aria-label");
    await page.keyboard.press(key);
    if ((await current.getAttribute("aria-label")) !== before) boxes.push(await current.boundingBox());
  }
  const middles = boxes.flatMap((box) => (box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : []));
  for (const [at, one] of middles.entries())
    for (const other of middles.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(25);
  await expect(map.getByText(/in view|on the map/).first()).toBeVisible();
});

test("a filter is answered without asking the server, and its counts follow", async ({ page }) => {
  const { filters, sentence, list, current } = await visitMany(page);
  await expect(current).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const strike = filters.getByRole("checkbox", { name: /^Strike/ });
  const expected = (await strike.getAttribute("aria-label")) ?? (await strike.locator("xpath=..").textContent()) ?? "";
  await strike.check();
  await expect(page).toHaveURL("/?type=strike");
  const count = expected.match(/[\d,]+/)?.[0] ?? "none";
  await expect(sentence).toHaveText(new RegExp(`^${count} claims of strike`));
  await expect(list.getByRole("link", { name: /strike/i }).first()).toBeVisible();
  await page.goBack();
  await expect(strike).not.toBeChecked();
  // A browser asks for the page's script and icon of itself.
  expect(asked.filter((url) => !/\/_next\/|\/icon\.png/.test(url))).toEqual([]);
});

test("of a long list only the rows that are looked at are there, and each says where it stands", async ({ page }) => {
  const { list } = await visitMany(page);
  const rows = list.getByRole("listitem").filter({ has: page.getByRole("link") });
  await expect(rows.first()).toHaveAttribute("aria-posinset", "1");
  // The list comes a moment after the map.
  await expect(rows.first()).toHaveAttribute("aria-setsize", /^\d{4}$/);
  expect(await rows.count()).toBeLessThan(80);
  await list.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
  await expect.poll(() => rows.last().evaluate((row) => row.ariaPosInSet === row.ariaSetSize)).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(list.getByText(/^Printed are [\d,]+ to [\d,]+ of \d,\d{3}/).first()).toBeVisible();
});

test("a long list is put in another order, and the first rows of it come with the page", async ({ page }) => {
  const { list } = await visitMany(page, "/?sort=most");
  const first = list
    .getByRole("listitem")
    .filter({ has: page.getByRole("link") })
    .first();
  await expect(first).not.toContainText(/\D1 claim in/);
  await list.getByRole("combobox", { name: "Order" }).selectOption("Fewest claims");
  await expect(first).toContainText(/\D1 claim in/);
});

test("an event of a long list opens, and Back is where one was", async ({ page }) => {
  const { list, dossier } = await visitMany(page);
  const link = list
    .getByRole("link")
    .filter({ hasText: /claimed by|reported/ })
    .first();
  const title = (await link.textContent()) ?? "";
  await link.click();
  await expect(dossier(new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeVisible();
});

test("choices that were folded away are counted by what is asked now", async ({ page }) => {
  const { filters } = await visitMany(page);
  const folded = filters.getByRole("group", { name: "Printed by" }).getByRole("group");
  const unfold = () => folded.getByText(/^\d+ more$/).click();
  const say = () =>
    folded.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.closest("label")?.textContent));
  await unfold();
  const counted = await say();
  await unfold();
  await filters.getByRole("checkbox", { name: /^Strike/ }).check();
  await unfold();
  const narrowed = await say();
  expect(narrowed).not.toEqual(counted);
  await page.reload();
  await expect(filters.getByRole("checkbox", { name: /^Strike/ })).toBeChecked();
  await unfold();
  expect(await say()).toEqual(narrowed);
});

test("where the events cannot be loaded, the page says so and tries again when asked", async ({ page }) => {
  await page.route("**/events.arrow?*", (route) => route.abort());
  await page.goto("/");
  const { list } = explorer(page);
  await expect(list.getByRole("alert")).toContainText("could not be loaded");
  await expect(list.getByRole("listitem").first()).toBeVisible();
  expect(await findFaults(page, { hasDark: true })).toEqual([]);
  await page.unroute("**/events.arrow?*");
  await list.getByRole("button", { name: "Try again" }).click();
  await expect(list.getByRole("alert")).toHaveCount(0);
  await expect(list.getByText(/^On the map/)).toContainText(/[\d,]{5,} at/);
});

/** A mark that neither the edge of the map nor its tools cover. */
async function nearestTheMiddle(map: Locator, marks: Locator): Promise<Locator> {
  const frame = await map.boundingBox();
  const [x, y] = frame ? [frame.x + frame.width / 2, frame.y + frame.height / 3] : [0, 0];
  const all = await Promise.all((await marks.all()).map(async (mark) => ({ mark, box: await mark.boundingBox() })));
  const far = ({ box }: (typeof all)[number]) => (box ? Math.hypot(box.x - x, box.y - y) : Number.POSITIVE_INFINITY);
  return all.sort((a, b) => far(a) - far(b))[0]?.mark ?? marks.first();
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a mark of many is tapped, the list is scrolled, and the timeline narrows thousands", async ({ page }) => {
    await page.goto("/");
    const { map, marks, list, timeline, sentence } = explorer(page);
    await expect(marks.first()).toBeVisible({ timeout: PATIENCE });

    const row = list.getByRole("listitem").filter({ has: page.getByRole("link") });
    const first = await row.first().getAttribute("aria-posinset");
    await list.evaluate((panel) => panel.scrollTo(0, 50_000));
    await expect(row.first()).not.toHaveAttribute("aria-posinset", first ?? "");

    await bringUp(page, "Timeline");
    const all = (await sentence.textContent()) ?? "";
    await timeline
      .getByRole("button", { name: /^Last / })
      .first()
      .tap();
    await expect(sentence).not.toHaveText(all);
    await expect(page).toHaveURL(/[?&]from=/);
    await timeline.getByRole("button", { name: "All days" }).tap();
    await expect(sentence).toHaveText(all);

    await (await nearestTheMiddle(map, marks)).tap();
    await expectOpened(page);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first events and all counts are there", async ({ page }) => {
    await page.goto("/?type=strike");
    const { list, sentence } = explorer(page);
    await expect(sentence).toHaveText(/^[\d,]+ claims of strike/);
    expect(await list.getByRole("link").count()).toBeGreaterThanOrEqual(12);
    await expect(list.getByText(/^These are the first of [\d,]+ events/)).toBeVisible();
  });
});
