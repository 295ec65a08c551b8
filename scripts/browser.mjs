import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure, run } from "./run.mjs";

/** The shell without a window of its own first: it shows pages as the whole browser does, and takes a sixth less time. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = ["/Applications/Chromium.app/Contents/MacOS/Chromium"];

const CURE = "Install Chromium, or set CHROMIUM_PATH to a Chromium or Chrome that is there already.";

/**
 * Parts of a whole browser that a page under test does not need: the address bar's own pages take four seconds of a processor
 * for each new window. A switch is taken once, so that what Playwright switches off stands here too.
 */
const UNNEEDED = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** What a browser is started with to look at our pages. Chromium refuses its sandbox to root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  `--disable-features=${UNNEEDED.join(",")}`,
];

/**
 * The browser for the tests: CHROMIUM_PATH, else Chromium or Chrome on the PATH, else null.
 *
 * Throws when CHROMIUM_PATH names nothing that starts.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (starts(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Failure(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which does not start.`, CURE);
  }
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const files = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...files, ...ELSEWHERE].find(starts) ?? null;
}

/** Finds a browser or gets one: Debian's package where apt-get and root are at hand, else Playwright's download. */
export async function getBrowser() {
  const found = findBrowser() ?? (await downloaded());
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) await installPackage();
  return findBrowser() ?? (await download());
}

/** A file may be there and not start: Ubuntu's `chromium-browser` only says which snap to install. */
function starts(file) {
  return existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

async function downloaded() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

function isDebian() {
  return existsSync("/usr/bin/apt-get") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", SHELL, "fonts-dejavu-core"], { env });
  } catch {
    console.log("Debian's package could not be installed; Playwright's own download is next.");
  }
}

async function download() {
  try {
    await run("playwright", ["install", "chromium"]);
    return await downloaded();
  } catch {
    throw new Failure("There is no browser for the tests, and none could be downloaded.", CURE);
  }
}
