import { expect, test } from "@playwright/test";
import { bringUp, visit } from "./explorer";

test("filtering by a claimant changes map, timeline, list and address alike, and Back undoes it", async ({ page }) => {
  const { map, list, timeline, filters, sentence, marks } = await visit(page);
  const before = (await sentence.textContent()) ?? "";
  await expect(sentence).toHaveText(/^\d+ claims by \d+ claimants, .* 2024$/);
  const allMarks = await marks.count();

  await bringUp(page, "Filters");
  await filters.getByRole("checkbox", { name: "Wagner Group" }).check();
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(sentence).toHaveText("1 claim by Wagner Group, 28 January 2023");
  await expect(marks).toHaveCount(1);
  await expect(map.getByRole("button", { name: /^Blahodatne: .*Contested/ })).toBeVisible();

  await bringUp(page, "List");
  await expect(list.getByRole("listitem").getByRole("link")).toHaveText([/^Blahodatne: capture claimed by/]);
  await bringUp(page, "Timeline");
  await expect(timeline.getByRole("button", { name: /: asserts|: denies/ })).toHaveCount(1);
  await expect(
    timeline.getByRole("button", { name: "Wagner Group: asserts capture, Blahodatne, 28 January 2023" }),
  ).toBeVisible();

  await bringUp(page, "Filters");
  await filters.getByRole("checkbox", { name: "Attack repelled" }).check();
  await expect(page).toHaveURL("/?claimant=wagner&type=repel");
  await expect(sentence).toHaveText("No claims of attack repelled by Wagner Group");
  await page.goBack();
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(filters.getByRole("checkbox", { name: "Attack repelled" })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(sentence).toHaveText(before);
  await expect(marks).toHaveCount(allMarks);
});

test("filtering by days changes map, timeline, list and address alike", async ({ page }) => {
  const { list, timeline, filters, sentence, map } = await visit(page);
  await bringUp(page, "Filters");
  await filters.getByLabel("From", { exact: true }).fill("2023-01-28");
  await expect(page).toHaveURL("/?from=2023-01-28");
  await filters.getByLabel("To", { exact: true }).fill("2023-01-28");
  await expect(page).toHaveURL("/?from=2023-01-28&to=2023-01-28");
  await expect(sentence).toHaveText(/, 28 January 2023$/);
  await expect(map.getByRole("button", { name: /^Blahodatne/ })).toBeVisible();
  await expect(map.getByRole("button", { name: /Kalynove/ })).toHaveCount(0);

  await bringUp(page, "List");
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
  await expect(list.getByRole("link", { name: /^Kalynove/ })).toHaveCount(0);
  await bringUp(page, "Timeline");
  await expect(timeline.getByRole("slider", { name: "First day" })).toHaveAttribute(
    "aria-valuetext",
    "28 January 2023",
  );
  await expect(timeline.getByRole("button", { name: /Russian defence ministry/ })).toHaveCount(0);

  await page.getByRole("link", { name: "Remove 28 Jan 2023" }).click();
  await expect(page).toHaveURL("/");
  await expect(timeline.getByRole("button", { name: /Russian defence ministry/ }).first()).toBeVisible();
});

test("a side and a claimant of the other are asked for together, each with its count", async ({ page }) => {
  const { filters, sentence } = await visit(page, "/?side=third");
  await bringUp(page, "Filters");
  const wagner = filters.getByRole("checkbox", { name: "Wagner Group" });
  await expect(wagner).toHaveAccessibleName(/Wagner Group ?1 claim$/);
  const third = Number((await sentence.textContent())?.match(/^\d+/)?.[0]);
  await wagner.check();
  await expect(sentence).toHaveText(new RegExp(`^${third + 1} claims by third-party claimants or Wagner Group`));
  await page.getByRole("list", { name: "Active filters" }).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/");
});

test("words, spellings and names are searched", async ({ page }) => {
  const { filters, sentence, list } = await visit(page);
  await bringUp(page, "Filters");
  await filters.getByRole("searchbox", { name: "Search" }).fill("Vlahodatne");
  await filters.getByRole("searchbox", { name: "Search" }).press("Enter");
  await expect(page).toHaveURL("/?q=Vlahodatne");
  await expect(sentence).toContainText("matching “Vlahodatne”");
  await bringUp(page, "List");
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
});

test("where nothing matches, the page says what to do", async ({ page }) => {
  const { list, map, timeline } = await visit(page, "/?q=zzzz");
  await expect(list.getByRole("heading", { name: "No claims match." })).toBeVisible();
  await expect(map.getByText("None on the map")).toBeVisible();
  await bringUp(page, "Timeline");
  await expect(timeline.getByText("No dated claims to draw.")).toBeVisible();
  await bringUp(page, "List");
  await list.getByRole("link", { name: "show all claims" }).click();
  await expect(page).toHaveURL("/");
  await expect(list.getByRole("link", { name: /^Blahodatne/ })).toBeVisible();
});

test("the map says that north is up", async ({ page }) => {
  const { map } = await visit(page);
  await expect(map.getByRole("img", { name: "North is up" })).toBeVisible();
});

test("claims without a pin are counted, and listed with the reason", async ({ page }) => {
  const { map, list } = await visit(page);
  await bringUp(page, "Timeline");
  await map.getByRole("link", { name: /^Not on the map: \d+ – why$/ }).click();
  const section = list.getByRole("region", { name: /^Not on the map/ });
  await expect(section.getByRole("heading")).toBeInViewport();
  await expect(section.getByRole("listitem").filter({ hasText: "No place is named" }).first()).toBeVisible();
});
