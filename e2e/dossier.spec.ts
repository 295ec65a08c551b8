import { expect, test } from "@playwright/test";
import { findEventPath } from "./events";

test("the dossier says who claims what, oldest first, and leads to the very sentence and back", async ({
  page,
  request,
}) => {
  const path = await findEventPath(request, "type=capture&status=contested", "Blahodatne");
  await page.goto(path);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Blahodatne: .*claimed by .*disputed by/);
  await expect(page.getByText(/^Contested, unverified One side asserts it/)).toBeVisible();
  const grounds = page.getByText("It follows from:").locator("..");
  await expect(grounds.getByRole("link", { name: "Wagner Group asserts capture" })).toHaveAttribute("href", /^#c/);
  await expect(grounds.getByRole("link", { name: "Ukraine asserts repulse of an attack" })).toBeVisible();
  const printed = page.getByRole("region", { name: "Who printed it" });
  await expect(printed).toContainText("2 outlets, from 2 origins");
  await expect(printed.getByRole("listitem").filter({ hasText: "one agency’s report" })).toContainText(/AFP.*WION/);

  const claims = page.getByRole("region", { name: "What was said" }).getByRole("article");
  const names = await claims.evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label") ?? ""));
  expect(names[0]).toMatch(/^(Wagner Group asserts capture|Ukraine asserts repulse of an attack)/);
  expect(names.some((name) => name.includes("could not verify capture"))).toBe(true);

  const ministry = page.getByRole("article", { name: /^Russian defence ministry asserts capture/ });
  await expect(ministry).toContainText("3 days after the first claim");
  await expect(ministry.getByRole("blockquote").first()).toContainText("Blagodatne");
  const excerpt = (await ministry.getByRole("blockquote").first().textContent())?.trim();

  await ministry.getByRole("link", { name: "Read in the article" }).first().click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#claim-/);
  const lit = page.locator("mark[data-lit]").first();
  await expect(lit).toBeInViewport();
  expect(excerpt).toContain(((await lit.textContent()) ?? "").trim());

  await page.goBack();
  await expect(page).toHaveURL(path);
  await expect(ministry).toBeVisible();
});

test("a claim says how it was read", async ({ page, request }) => {
  await page.goto(await findEventPath(request, "claimant=ru-mod&type=capture", "Blahodatne"));
  const claim = page.getByRole("article", { name: /^Russian defence ministry/ });
  await claim.getByText("Why?").first().click();
  await expect(claim.getByText("Confidence in the reading").first()).toBeVisible();
  await claim.getByText("In context").first().click();
  const context = claim.getByRole("group").filter({ hasText: "In context" }).getByRole("blockquote").first();
  await expect(context.locator("mark")).toContainText("Blagodatne");
  expect((await context.textContent())?.length).toBeGreaterThan(
    ((await context.locator("mark").textContent())?.length ?? 0) + 60,
  );
  await claim.getByText("said 31 January 2023").click();
  await expect(claim.getByText(/^Day of the statement, /)).toBeVisible();
});

test("a citation can be copied", async ({ page, request, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(await findEventPath(request, "claimant=ru-mod&type=capture", "Blahodatne"));
  const claim = page.getByRole("article", { name: /^Russian defence ministry/ });
  await claim.getByRole("button", { name: "Copy citation" }).first().click();
  await expect(claim.getByRole("button", { name: "Citation copied" })).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(
    /^“.+” – Russian defence ministry asserts capture \(Blahodatne, 31 January 2023\), as reported by/,
  );
  expect(citation).toMatch(/\/articles\/[^#]+#claim-\S+$/);
});

test("a former address of an event leads on for ever", async ({ page, request }) => {
  const path = await findEventPath(request, "type=capture&status=contested", "Blahodatne");
  const former = path.replace(/\d{4}-\d\d-\d\d$/, "2023-01-31");
  expect(former).not.toBe(path);
  const response = await request.get(former, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toContain(path);
  await page.goto(former);
  await expect(page).toHaveURL(path);
});

test("an event that never was is not found, and says what to do", async ({ page }) => {
  const response = await page.goto("/events/territory-atlantis-0-2023-01-28");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Nothing stands at this address" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "the articles" }).click();
  await expect(page).toHaveURL("/articles");
});
