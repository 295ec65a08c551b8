// Makes app/icon.png and app/apple-icon.png of scripts/icon.svg: node scripts/make-icon.mjs
// A browser reads an icon while it comes to life with the page, and one of SVG takes it several times as long.

import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";

const ICONS = { "app/icon.png": 64, "app/apple-icon.png": 180 };

const drawing = readFileSync(new URL("icon.svg", import.meta.url), "utf8");
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_ARGS });
for (const [file, size] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: file, omitBackground: true });
}
await browser.close();
