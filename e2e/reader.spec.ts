import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

/** The text of a seed article, after its front matter. */
function seedText(id: string): string {
  const file = readdirSync("seeds/articles").find((name) => name.startsWith(id)) ?? "";
  return readFileSync(`seeds/articles/${file}`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
}

test("the index leads to each article", async ({ page }) => {
  await page.goto("/articles");
  const items = page.getByRole("main").getByRole("listitem");
  await expect(items.filter({ has: page.getByRole("heading", { level: 2 }) })).toHaveCount(4);
  await expect(page.getByText(/^\d+ claims$/).first()).toBeVisible();
  await page.getByRole("heading", { level: 2 }).getByRole("link").last().click();
  await expect(page).toHaveURL(/\/articles\/s0/);
  await expect(page.getByRole("heading", { name: /claims in this article$/ })).toBeVisible();
});

test("the article stands as it was printed, to the letter", async ({ page }) => {
  await page.goto("/articles/s02-france24-bakhmutske");
  const shown = await page
    .getByRole("region", { name: "Text of the article" })
    .locator("p")
    .evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll("sup")) number.remove();
        return copy.textContent ?? "";
      }),
    );
  expect(shown.join("\n")).toBe(seedText("s02"));
});

test("claims are marked, numbered and listed, also two in one sentence", async ({ page, isMobile }) => {
  await page.goto("/articles/s00-wion-blahodatne");
  const notes = page.getByRole("complementary", { name: /claims in this article$/ });
  const listed = await notes.locator("ol > li").count();
  expect(listed).toBeGreaterThan(3);
  await expect(page.getByRole("link", { name: /^Claim \d+: / })).toHaveCount(listed);

  const wagner = page.getByRole("link", { name: /^Claim \d+: Wagner Group asserts capture of Blahodatne/ });
  await expect(
    page.getByRole("link", { name: /^Claim \d+: Ukraine asserts repulse of an attack at Blahodatne/ }),
  ).toHaveCount(1);
  await wagner.click();
  // On a phone the note comes up where one reads.
  if (!isMobile) await expect(page).toHaveURL(/#note-\d+$/);
  const note = notes.getByRole("listitem").filter({ hasText: "Wagner Group" });
  await expect(note).toBeInViewport();

  await note.getByRole("link", { name: "In the text" }).click();
  await expect(page.locator("mark[data-lit]").first()).toBeInViewport();
  await note.getByRole("link", { name: "Who else speaks of it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Blahodatne/);
});

test("what is known of publisher and day comes with its ground", async ({ page }) => {
  await page.goto("/articles/s00-wion-blahodatne");
  const facts = page.getByRole("definition");
  await expect(facts.filter({ hasText: /^inferred:/ }).first()).toBeVisible();
  await expect(facts.filter({ hasText: /^stated:/ }).first()).toBeVisible();
});

test("page furniture is dimmed and no claim", async ({ page }) => {
  await page.goto("/articles/s03-kyivpost-kalynove");
  const furniture = page.getByTitle(/^Not part of the article/);
  expect(await furniture.count()).toBeGreaterThan(2);
  await expect(page.locator("mark").filter({ hasText: "Kostyantynivka" })).toHaveCount(0);
});

test("an article that never was is not found", async ({ page }) => {
  expect((await page.goto("/articles/s99"))?.status()).toBe(404);
});

test("keys and buttons step from claim to claim, and Back leads to where one came from", async ({ page }) => {
  await page.goto("/articles");
  await page.getByRole("heading", { level: 2 }).getByRole("link").last().click();
  const steps = page.getByRole("navigation", { name: "Steps from claim to claim" });
  const lit = page.locator("mark[data-lit]");
  await expect(steps).toContainText(/^.*\d+ claims/);
  const count = Number(/(\d+) claims/.exec((await steps.textContent()) ?? "")?.[1]);

  // Keys do nothing until the page's script runs, and it does not say when.
  await expect(async () => {
    if (!/ of /.test((await steps.textContent()) ?? "")) await page.keyboard.press("n");
    await expect(steps).toContainText(`1 of ${count}`, { timeout: 1000 });
  }).toPass();
  await expect(lit.first()).toBeInViewport();
  await expect(page).toHaveURL(/#claim-/);
  await expect(page.locator("[data-note][data-lit]")).toHaveAttribute("id", "note-1");
  await page.keyboard.press("j");
  await expect(steps).toContainText(`2 of ${count}`);
  await page.keyboard.press("p");
  await page.keyboard.press("k");
  await expect(steps).toContainText(`${count} of ${count}`);
  await steps.getByRole("button", { name: "Next claim" }).click();
  await expect(steps).toContainText(`1 of ${count}`);

  await page.goBack();
  await expect(page).toHaveURL("/articles");
});

test("a claim has its note beside it, or on a phone as a sheet", async ({ page, isMobile }) => {
  await page.goto("/articles/s00-wion-blahodatne");
  const number = page.getByRole("link", { name: /^Claim \d+: Wagner Group asserts capture/ });
  const note = page.getByRole("listitem").filter({ hasText: "Wagner Group" }).first();
  await number.scrollIntoViewIfNeeded();
  if (isMobile) {
    await expect(note).not.toBeInViewport();
    await number.tap();
    await expect(note).toBeInViewport();
    await page.getByRole("button", { name: "Next claim" }).tap();
    await expect(page.getByRole("listitem").filter({ hasText: "asserts repulse of an attack" })).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(page.locator(":popover-open")).toHaveCount(0);
    return;
  }
  const [text, card] = [await number.boundingBox(), await note.boundingBox()];
  expect(Math.abs((text?.y ?? 0) - (card?.y ?? 999))).toBeLessThan(200);
  await note.getByText("Why?").click();
  await expect(note.getByText("Confidence in the reading")).toBeVisible();
});
