import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

// `npm run e2e` and `npm test` choose a free port, make the database and build before they come here.
const port = process.env.CLAIMLINE_TEST_PORT ?? "3100";
const manyPort = process.env.CLAIMLINE_MANY_PORT ?? "3101";
const excerptsPort = process.env.CLAIMLINE_EXCERPTS_PORT ?? "3102";
/** A process a server: there are three of them, and browsers. */
const ENV = { ...process.env, WORKERS: "1" } as Record<string, string>;
const serve = (port: string) => ({
  command: `node scripts/serve.mjs -H 127.0.0.1 -p ${port}`,
  env: ENV,
  port: Number(port),
  reuseExistingServer: false,
  stdout: "ignore" as const,
  stderr: "pipe" as const,
  timeout: 60_000,
});
/** Tests of many events have a server of their own, with made-up ones. */
const MANY = /many\.spec\.ts/;
/** What may be seen where articles are not shown whole, on a server of its own that is told so. */
const EXCERPTS = /excerpts\.spec\.ts/;
/** Of addresses, data and paper, which are no other on a phone: a run is to take no quarter of an hour. */
const SAME_ANYWHERE = [
  /head\.spec\.ts/,
  /print\.spec\.ts/,
  /data\.spec\.ts/,
  /claimants\.spec\.ts/,
  /places\.spec\.ts/,
  /card\.spec\.ts/,
  /packed\.spec\.ts/,
  /ogc\.spec\.ts/,
];
/** A reader who has been here: the note of a first visit would lie on what tests click. */
const known = (port: string) => ({
  origin: `http://127.0.0.1:${port}`,
  localStorage: [{ name: "claimline-visited", value: "yes" }],
});

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    storageState: { cookies: [], origins: [known(port), known(manyPort)] },
    locale: "en-GB",
    timezoneId: "Pacific/Auckland",
    // To record each test doubles its time; `npm run e2e -- --trace on` records them all.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: {
      // Undefined means Playwright's own download.
      executablePath: findBrowser() ?? undefined,
      args: BROWSER_ARGS,
    },
  },
  projects: [
    { name: "desktop", testIgnore: [MANY, EXCERPTS], use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "many",
      testMatch: MANY,
      use: { viewport: { width: 1440, height: 900 }, baseURL: `http://127.0.0.1:${manyPort}` },
    },
    { name: "excerpts", testMatch: EXCERPTS, use: { baseURL: `http://127.0.0.1:${excerptsPort}` } },
    {
      name: "phone",
      testIgnore: [MANY, EXCERPTS, ...SAME_ANYWHERE],
      grepInvert: /@anywhere/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: [
    serve(port),
    {
      ...serve(manyPort),
      env: { ...ENV, DATABASE_URL: process.env.CLAIMLINE_MANY_DATABASE ?? "" },
    },
    { ...serve(excerptsPort), env: { ...ENV, READER: "excerpts" } },
  ],
});
