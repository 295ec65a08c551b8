// Makes the pictures of docs/screenshots from a running site: npm start, then node scripts/make-screenshots.mjs [address].
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const FOLDER = path.join("docs", "screenshots");
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const EVENT = "territory-blahodatne-wd-q4087833-2023-01-28";
const NEAR_SOLEDAR = `/?event=${EVENT}`;

const PICTURES = [
  ["explorer", "/", { ...DESK, colorScheme: "light" }],
  ["explorer-dark", NEAR_SOLEDAR, { ...DESK, colorScheme: "dark" }],
  ["explorer-phone", "/", { ...PHONE, colorScheme: "light" }],
  ["dossier", `/events/${EVENT}`, { ...DESK, colorScheme: "light" }],
  ["reader", "/articles/s01-aljazeera-vlahodatne", { ...DESK, colorScheme: "light" }],
];

const address = process.argv[2] ?? "http://localhost:3000";
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
for (const [name, url, device] of PICTURES) {
  const page = await browser.newPage({ ...device, locale: "en-GB", reducedMotion: "reduce" });
  await page.goto(address + url, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(path.join(FOLDER, `${name}.png`));
  await page.close();
}
await browser.close();
