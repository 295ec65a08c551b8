// Makes the pictures of docs/screenshots from a running site: npm start, then node scripts/make-screenshots.mjs [address].
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";

const FOLDER = path.join("docs", "screenshots");
const PHONE = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const SIZES = {
  1440: { viewport: { width: 1440, height: 900 } },
  1024: { viewport: { width: 1024, height: 768 } },
  768: { viewport: { width: 768, height: 1024 } },
  390: { viewport: { width: 390, height: 844 }, ...PHONE },
};
const THEMES = ["light", "dark"];
const EVENT = "territory-blahodatne-wd-q4087833-2023-01-28";

/** Name, address and width; each in both themes. */
const PICTURES = [
  ...Object.keys(SIZES).map((width) => [`explorer-${width}`, "/", width]),
  ["event-1440", `/?event=${EVENT}`, 1440],
  ["event-390", `/?event=${EVENT}`, 390],
  ["dossier-1440", `/events/${EVENT}`, 1440],
  ["reader-1440", "/articles/s01-aljazeera-vlahodatne", 1440],
  ["claimant-1440", "/claimants/ru-mod", 1440],
  ["search-1440", "/search?q=Blagodatnoye", 1440],
];

const address = process.argv[2] ?? "http://localhost:3000";
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_ARGS });
for (const [name, url, width] of PICTURES)
  for (const colorScheme of THEMES) {
    const file = path.join(FOLDER, `${name}-${colorScheme}.png`);
    const context = await browser.newContext({
      ...SIZES[width],
      colorScheme,
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    // Of a reader who has been here, so that nothing lies on what is shown.
    await context.addInitScript(() => localStorage.setItem("claimline-visited", "yes"));
    const page = await context.newPage();
    await page.goto(address + url, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
await browser.close();
