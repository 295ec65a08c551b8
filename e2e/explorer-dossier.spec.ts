import { expect, test } from "@playwright/test";
import { bringUp, explorer, visit } from "./explorer";

type Feature = { properties: { placeId: string | null } };

const BLAHODATNE = /^Blahodatne: capture claimed by Russia, disputed by Ukraine/;

test("a mark leads to the dossier, to the sentence in the article, and back", async ({ page }) => {
  const { map, dossier } = await visit(page, "/?claimant=wagner");
  await map.getByRole("button", { name: BLAHODATNE }).click();
  await expect(page).toHaveURL(/\?claimant=wagner&event=territory-blahodatne/);

  const panel = dossier(BLAHODATNE);
  await expect(panel.getByRole("heading", { level: 2, name: BLAHODATNE })).toBeInViewport();
  await expect(map.getByRole("button", { name: BLAHODATNE })).toHaveAttribute("aria-current", "true");
  const claim = panel.getByRole("article", { name: /^Wagner Group asserts capture/ });
  const excerpt = (await claim.getByRole("blockquote").first().textContent()) ?? "";

  await claim.getByRole("link", { name: "Read in the article" }).first().click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#claim-/);
  const lit = page.locator("mark[data-lit]").first();
  await expect(lit).toBeInViewport();
  expect(excerpt).toContain(((await lit.textContent()) ?? "").trim());

  await page.goBack();
  await expect(dossier(BLAHODATNE)).toBeVisible();
  await dossier(BLAHODATNE).getByRole("link", { name: "← Back to 1 event" }).click();
  await expect(page).toHaveURL("/?claimant=wagner");
  await expect(explorer(page).list).toBeVisible();
});

test("the open event's claims are drawn on the timeline, whoever spoke first on top", async ({ page }) => {
  const { list, timeline, dossier } = await visit(page, "/?type=capture");
  await list.getByRole("link", { name: BLAHODATNE }).click();
  await expect(dossier(BLAHODATNE)).toBeVisible();
  await bringUp(page, "Timeline");
  const lanes = timeline.getByRole("list").getByRole("listitem");
  await expect(lanes.first()).toContainText("Wagner Group");
  await expect(lanes.filter({ hasText: "Russian defence ministry" })).toHaveCount(1);
  await expect(timeline.getByRole("button", { name: /^Ukraine: asserts attack repelled/ })).toBeVisible();
});

test("pointing at an event marks it everywhere", async ({ page, isMobile }) => {
  test.skip(isMobile, "a finger does not point");
  const { list, map, timeline } = await visit(page, "/?claimant=wagner&claimant=uk-mod");
  const mark = map.getByRole("button", { name: BLAHODATNE });
  const claim = timeline.getByRole("button", { name: /^Wagner Group/ });
  await list.getByRole("link", { name: BLAHODATNE }).hover();
  await expect(mark).toHaveAttribute("data-hovered", "true");
  await expect(claim).toHaveAttribute("data-hovered", "true");
  await claim.hover();
  await expect(list.getByRole("listitem").filter({ hasText: "Blahodatne" }).first()).toHaveAttribute(
    "data-hovered",
    "true",
  );
  await list.getByRole("link", { name: /^Pavlivka/ }).focus();
  await expect(mark).not.toHaveAttribute("data-hovered", "true");
});

test("several events at one place open as a list", async ({ page, request }) => {
  const { features } = await (await request.get("/events.geojson")).json();
  const places: (string | null)[] = features.map((event: Feature) => event.properties.placeId);
  const shared = places.find((id, at) => id !== null && places.indexOf(id) !== at);
  const { map, list } = await visit(page, `/?place=${encodeURIComponent(shared ?? "")}`);
  const group = map.getByRole("button", { name: /^\d events at .*\. Opens their list\.$/ });
  const card = map.getByRole("region", { name: /^\d events at / });

  await group.click();
  await expect(card.getByRole("listitem").first().getByRole("button")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(list).toBeVisible();

  await group.click();
  const event = card.getByRole("listitem").last().getByRole("button");
  const title = (await event.textContent())?.replace(/\d.*$/, "") ?? "";
  await event.click();
  await expect(page.getByRole("complementary", { name: title })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("a group of settlements zooms in", async ({ page }) => {
  const { map, marks } = await visit(page);
  const group = map.getByRole("button", { name: /events near .* Zooms in/ }).first();
  const name = (await group.getAttribute("aria-label")) ?? "";
  await group.click();
  await expect(page).toHaveURL(/z=[\d.]+&lat=[\d.]+&lng=[\d.]+$/);
  await expect(marks.first()).toBeVisible();
  await expect(map.getByRole("button", { name, exact: true })).toHaveCount(0);
  await map.getByRole("button", { name: "Show all events" }).click();
  await expect(page).toHaveURL("/");
  await expect(map.getByRole("button", { name: /events near .* Zooms in/ }).first()).toBeVisible();
  await expect(map.getByText(/^\d+ on the map$/)).toBeVisible();
});
