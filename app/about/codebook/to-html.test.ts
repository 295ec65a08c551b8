import { expect, test } from "vitest";
import { toHtml } from "./to-html";

test("headings can be led to, and keep what they are written with", () => {
  expect(toHtml("## What `said` means\n")).toBe('<h2 id="what-said-means">What <code>said</code> means</h2>\n');
});

test("a table stands in a frame of its own that keys can move", () => {
  const html = toHtml("| a | b |\n|---|---|\n| 1 | *2* |\n");
  expect(html).toMatch(/^<div class="wide" role="region" aria-label="Table" tabindex="0"><table>/);
  expect(html).toContain("<th>a</th><th>b</th>");
  expect(html).toContain("<td>1</td><td><em>2</em></td>");
});
