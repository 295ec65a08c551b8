import { expect, type Locator, type Page, test } from "@playwright/test";
import { bringUp, visit } from "./explorer";

/** The filters, brought up, with the active ones above them. */
async function visitFilters(page: Page, address = "/") {
  const { filters, sentence, dossier } = await visit(page, address);
  await bringUp(page, "Filters");
  const active = page.getByRole("list", { name: "Active filters" });
  const group = (name: string) => filters.getByRole("group", { name });
  return { filters, sentence, dossier, active, group };
}

/** Presses one of the small buttons of a choice, as a mouse finds them: by pointing at the choice first. */
async function press(choices: Locator, name: string) {
  const label = name.replace(/^(Only|All but) /, "");
  await choices.getByRole("checkbox", { name: label }).hover();
  await choices.getByRole("button", { name, exact: true }).click();
}

test("a claimant is found by name, ignoring case and accents, and Escape shows all again", async ({ page }) => {
  const { group } = await visitFilters(page, "/?claimant=uk-mod");
  const who = group("Who claims it");
  const find = who.getByRole("searchbox", { name: "Find a claimant" });
  const wagner = who.getByRole("checkbox", { name: "Wagner Group" });
  const ministry = who.getByRole("checkbox", { name: "Russian defence ministry" });
  await expect(ministry).toBeVisible();
  await find.fill("WÁGNER");
  await expect(wagner).toBeVisible();
  await expect(ministry).toHaveCount(0);
  await expect(who.getByRole("checkbox", { checked: true })).toBeVisible();

  await find.fill("nobody at all");
  await expect(who.getByText("Nothing of that name.")).toBeVisible();
  await expect(who.getByRole("checkbox", { checked: true })).toBeVisible();
  await find.press("Escape");
  await expect(find).toHaveValue("");
  await expect(ministry).toBeVisible();
  await expect(who.getByText("Nothing of that name.")).toHaveCount(0);
  await expect(page).toHaveURL("/?claimant=uk-mod");
});

test("few choices have no search of their own; an outlet's chip says that it printed", async ({ page }) => {
  const { group, active } = await visitFilters(page);
  const printed = group("Printed by");
  await expect(printed.getByRole("searchbox")).toHaveCount(0);
  const name = (await printed.locator("label > span").first().textContent()) ?? "";
  await printed.getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/\?publisher=[^&]+$/);
  await expect(active.getByRole("link")).toHaveText([`Remove Printed by ${name}`]);
  await active.getByRole("link").click();
  await expect(page).toHaveURL("/");
});

test("what is typed to find a choice is not asked, nor does Enter ask anything", async ({ page }) => {
  const { group } = await visitFilters(page);
  await group("Who claims it").getByRole("searchbox").fill("wagner");
  await group("Who claims it").getByRole("searchbox").press("Enter");
  await expect(group("Who claims it").getByRole("checkbox", { name: "Wagner Group" })).toBeVisible();
  await expect(page).toHaveURL("/");
});

test("Escape in a search clears it and leaves the open event open", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const { list, filters, dossier } = await visit(page, "/?type=capture");
  await list.getByRole("link", { name: /^Blahodatne/ }).click();
  await expect(dossier(/^Blahodatne/)).toBeVisible();
  const find = filters.getByRole("searchbox", { name: "Find a claimant" });
  await find.fill("wag");
  await find.press("Escape");
  await expect(find).toHaveValue("");
  await expect(dossier(/^Blahodatne/)).toBeVisible();
});

test("one type alone, then all but that, then all again", async ({ page, isMobile }) => {
  const { group, active } = await visitFilters(page, "/?type=aid&type=strike&side=RU");
  const types = group("What is claimed");
  await press(types, "Only Capture");
  await expect(page).toHaveURL("/?side=RU&type=capture");
  const capture = types.getByRole("checkbox", { name: "Capture" });
  await expect(capture).toBeChecked();
  await expect(capture).toBeFocused();
  await expect(types.getByRole("button", { name: "Only Capture" })).toHaveCount(0);

  await press(types, "All but Capture");
  await expect(capture).not.toBeChecked();
  await expect(types.getByRole("checkbox", { checked: false })).toHaveCount(1);
  await expect(active.getByRole("link")).toHaveText([
    "Remove Russia-aligned",
    "Remove All types but Capture",
    "Clear all",
  ]);
  // What is asked as one is counted as one.
  if (!isMobile) await expect(page.getByRole("button", { name: "Filters (2)" })).toBeVisible();
  await active.getByRole("link", { name: "Remove All types but Capture" }).click();
  await expect(page).toHaveURL("/?side=RU");
  await expect(types.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("one side alone forgets the claimants, one claimant alone the sides", async ({ page }) => {
  const { group, sentence } = await visitFilters(page, "/?side=third&claimant=ru-mod");
  const who = group("Who claims it");
  await press(who, "Only Wagner Group");
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(sentence).toHaveText(/^1 claim by Wagner Group/);
  await press(who, "Only Ukraine-aligned");
  await expect(page).toHaveURL("/?side=UA");
  await press(who, "All but Ukraine-aligned");
  await expect(page).toHaveURL(/\?side=RU/);
  await expect(who.getByRole("checkbox", { name: "Ukraine-aligned" })).not.toBeChecked();
  await expect(page).not.toHaveURL(/claimant=/);
});

test("the keyboard goes from a choice to its buttons", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const { group } = await visitFilters(page);
  const types = group("What is claimed");
  await types.getByRole("checkbox", { name: "Strike" }).focus();
  await page.keyboard.press("Tab");
  await expect(types.getByRole("button", { name: "Only Strike" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(types.getByRole("button", { name: "All but Strike" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?type=strike");
  await expect(types.getByRole("checkbox", { name: "Strike" })).toBeFocused();
});

test("everything that is asked has a chip, and can be taken away", async ({ page, request }) => {
  const { features } = await (await request.get("/events.geojson?q=Blahodatne")).json();
  const address = `/?q=Blahodatne&from=2023-01-01&to=2023-02-01&claimant=wagner&stance=asserts&type=capture&status=contested&place=${features[0].properties.placeId}`;
  const { active, filters } = await visitFilters(page, address);
  await expect(active.getByRole("link")).toHaveText([
    "Remove “Blahodatne”",
    "Remove 1 Jan – 1 Feb 2023",
    "Remove Wagner Group",
    "Remove Capture",
    "Remove Asserts",
    "Remove Contested",
    "Remove Blahodatne",
    "Clear all",
  ]);
  for (const name of ["Remove “Blahodatne”", "Remove Asserts", "Remove Blahodatne"])
    await active.getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveURL("/?from=2023-01-01&to=2023-02-01&claimant=wagner&type=capture&status=contested");
  await active.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/");
  await expect(filters.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("to scroll the filters scrolls nothing else", async ({ page }) => {
  const { filters } = await visitFilters(page);
  await filters.getByRole("link", { name: "Clear all" }).evaluate((element) => element.scrollIntoView());
  expect(await filters.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a choice that shows nothing can still be taken back", async ({ page }) => {
  const { group, sentence } = await visitFilters(page, "/?claimant=wagner&type=repel");
  const repel = group("What is claimed").getByRole("checkbox", { name: /^Attack repelled ?0 claims$/ });
  await expect(repel).toBeChecked();
  await repel.uncheck();
  await expect(sentence).toHaveText(/^1 claim by Wagner Group/);
});

test("what is touched is large enough, and nothing is cut", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse is exact");
  const { filters, active } = await visitFilters(page, "/?type=capture&status=acknowledged");
  const width = page.viewportSize()?.width ?? 0;
  for (const target of [...(await filters.getByRole("button").all()), ...(await filters.locator("label").all())]) {
    if (!(await target.isVisible())) continue;
    const box = await target.boundingBox();
    const words = (await target.textContent()) ?? "";
    expect(box?.height, words).toBeGreaterThanOrEqual(43);
    expect((box?.x ?? 0) + (box?.width ?? 0), words).toBeLessThanOrEqual(width);
  }
  for (const chip of await active.getByRole("link").all())
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is nothing that needs it", async ({ page }) => {
    await page.goto("/");
    const filters = page.getByRole("form", { name: "Filters" });
    await expect(filters.getByRole("checkbox", { name: "Capture" })).toBeVisible();
    await expect(filters.getByRole("searchbox")).toHaveCount(1);
    await expect(filters.getByRole("button", { name: /^Only|^All but/ })).toHaveCount(0);
    await filters.getByRole("checkbox", { name: "Capture" }).check();
    await filters.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/?q=&from=&to=&type=capture");
  });
});
