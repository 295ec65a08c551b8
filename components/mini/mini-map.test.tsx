import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MiniMap } from "./mini-map";

const VAREN = { lat: 48.6, lon: 38, label: "Varen: 2 claims", name: "Varen" };

test("is a picture with a sentence where it leads nowhere", () => {
  const html = renderToStaticMarkup(<MiniMap label="Where it is said to be" spots={[VAREN]} />);
  expect(html).toContain('role="img" aria-label="Where it is said to be: Varen: 2 claims"');
  expect(html).toContain('href="/basemap/mini.svg#land"');
  expect(html).toContain(">Varen</text>");
});

test("is a group of links where its marks lead somewhere", () => {
  const html = renderToStaticMarkup(
    <MiniMap
      label="Where"
      spots={[
        { ...VAREN, href: "/places/gn-1" },
        { lat: 50, lon: 30, label: "Osk: 1 claim" },
      ]}
    />,
  );
  expect(html).toContain('role="group" aria-label="Where"');
  expect(html).toMatch(/<a href="\/places\/gn-1" aria-label="Varen: 2 claims"/);
  expect(html).toMatch(/<g [^>]*role="img" aria-label="Osk: 1 claim"/);
});

test("names towns around for orientation, and is light", () => {
  const html = renderToStaticMarkup(<MiniMap label="Where" spots={[VAREN]} />);
  expect(html).toContain(">Kramatorsk</text>");
  expect(html.length).toBeLessThan(5000);
});

test("of nothing there is no map", () => {
  expect(renderToStaticMarkup(<MiniMap label="Where" spots={[]} />)).toBe("");
});
