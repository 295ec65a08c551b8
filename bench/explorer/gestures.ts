import { setTimeout } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";

/** Milliseconds that a drag lasts, and play. */
const DRAG = 2000;
const PLAY = 3000;
/** Between two moves of the mouse. */
const STEP = 16;

const map = (page: Page) => page.getByRole("region", { name: "Map", exact: true });
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });

/** What a reader does while the page must keep up. Each throws where the page has nothing to do it with. */
export const GESTURES: Record<string, (page: Page) => Promise<void>> = {
  async pan(page) {
    const { x, y } = await freePoint(map(page));
    await drag(page, (turn) => ({ x: x + 200 * Math.sin(turn), y: y + 100 * Math.sin(turn) }));
  },

  async zoom(page) {
    const { x, y } = await freePoint(map(page));
    await page.mouse.move(x, y);
    for (const direction of [-1, 1])
      for (let turn = 0; turn < 6; turn++) {
        await page.mouse.wheel(0, direction * 120);
        await setTimeout(DRAG / 12);
      }
  },

  async brush(page) {
    const [first, last] = [await middle(handle(page, "First day")), await middle(handle(page, "Last day"))];
    const reach = 0.35 * (last.x - first.x);
    await drag(page, (turn) => ({ x: last.x - reach * (1 - Math.cos(turn)), y: last.y }));
  },

  async play(page) {
    const button = timeline(page).getByRole("button", { name: /^Play/ });
    if ((await button.count()) === 0 || (await button.isDisabled())) throw new Error("nothing to play");
    await button.click();
    await setTimeout(PLAY);
  },
};

/** The milliseconds of each frame while a gesture lasts. Throws where nothing that is seen changed. */
export async function framesOf(page: Page, gesture: (page: Page) => Promise<void>): Promise<number[]> {
  const started = await page.evaluate(() => {
    window.watch.startFrames();
    return performance.now();
  });
  await gesture(page);
  // A frame that is late has its turn too.
  await page.evaluate(() => new Promise((fulfil) => requestAnimationFrame(() => requestAnimationFrame(fulfil))));
  const { frames, lastChange } = await page.evaluate(() => ({
    frames: window.watch.stopFrames(),
    lastChange: window.watch.lastChange,
  }));
  if (lastChange < started) throw new Error("nothing changed");
  return frames;
}

/** Drags along a path and back: it is asked from 0 to a whole turn. */
async function drag(page: Page, path: (turn: number) => { x: number; y: number }) {
  const start = path(0);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const from = performance.now(); performance.now() - from < DRAG; await setTimeout(STEP)) {
    const { x, y } = path((2 * Math.PI * (performance.now() - from)) / DRAG);
    await page.mouse.move(x, y);
  }
  await page.mouse.move(start.x, start.y);
  await page.mouse.up();
}

function handle(page: Page, name: string): Locator {
  return timeline(page).getByRole("slider", { name, exact: true });
}

async function middle(part: Locator) {
  const box = (await part.count()) > 0 ? await part.boundingBox() : null;
  if (!box) throw new Error("no handle to drag");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The point nearest to the middle of a part at which nothing else takes the pointer. */
async function freePoint(part: Locator): Promise<{ x: number; y: number }> {
  const point = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = Array.from({ length: 400 }, (_, index) => ({
      x: left + (width * ((index % 20) + 0.5)) / 20,
      y: top + (height * (Math.floor(index / 20) + 0.5)) / 20,
      away: Math.hypot((index % 20) - 9.5, Math.floor(index / 20) - 9.5),
    }));
    return points
      .sort((a, b) => a.away - b.away)
      .find(({ x, y }) => {
        const hit = document.elementFromPoint(x, y);
        return element.contains(hit) && !hit?.closest("button, a, summary, fieldset");
      });
  });
  if (!point) throw new Error("no free point to drag at");
  return point;
}
