import { expect, test } from "@playwright/test";
import { findEventPath } from "./events";
import { visit } from "./explorer";

test("on paper there are the sentence, the map and the list, black on white, and nothing to press", async ({
  page,
}) => {
  const { map, list, filters, sentence, timeline } = await visit(page, "/?side=RU");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(sentence).toBeVisible();
  await expect(map).toBeVisible();
  await expect(map.getByText("Colour: who claims it")).toBeVisible();
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await expect(filters).toBeHidden();
  await expect(map.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(timeline.getByRole("button", { name: /Play/ })).toBeHidden();
  await expect(list.getByRole("combobox", { name: "Order" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Pages" })).toBeHidden();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(list.getByRole("heading", { name: /^On the map/ })).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("a dossier is printed with all its reports, without the ways that only a screen can go", async ({
  page,
  request,
}) => {
  await page.goto(await findEventPath(request, "claimant=wagner", "Blahodatne"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("blockquote").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /citation/ }).first()).toBeHidden();
  await expect(page.getByText("Why?").first()).toBeHidden();
});
