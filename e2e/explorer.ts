import type { Page } from "@playwright/test";

/** The parts of the explorer, as a reader finds them. */
export function explorer(page: Page) {
  const map = page.getByRole("region", { name: "Map", exact: true });
  return {
    map,
    list: page.getByRole("complementary", { name: "Events", exact: true }),
    timeline: page.getByRole("region", { name: "Timeline" }),
    filters: page.getByRole("form", { name: "Filters" }),
    sentence: page.getByRole("status"),
    /** Marks of events and of groups of them, without the map's tools. */
    marks: map.locator(".leaflet-marker-pane").getByRole("button"),
    dossier: (title: RegExp) => page.getByRole("complementary", { name: title }),
  };
}

/** Opens an address of the explorer and waits until its map is drawn. */
export async function visit(page: Page, address = "/") {
  await page.goto(address);
  const parts = explorer(page);
  await parts.map.getByRole("button", { name: "Zoom in" }).waitFor();
  return parts;
}

/** On a phone, brings one part up; on a desktop all are seen. */
export async function bringUp(page: Page, tab: "List" | "Timeline" | "Filters") {
  const button = page.getByRole("tab", { name: tab });
  if (await button.isVisible()) await button.click();
}
