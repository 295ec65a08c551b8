import { expect, test } from "vitest";
import { createProgress, createRate } from "./progress";

function shown(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const progress = createProgress("files", { isTTY, write: (text: string) => written.push(text) });
  for (let done = 1; done <= total; done++) progress.show(done, total);
  progress.clear();
  return written;
}

test("draws one bar over itself on a terminal, and clears it", () => {
  const written = shown(true, 4);
  expect(written[0]).toBe(`\r\x1b[K[########${" ".repeat(22)}] 1 of 4 files`);
  expect(written.every((text) => text.startsWith("\r"))).toBe(true);
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("writes plain lines to a log, at most twenty", () => {
  expect(shown(false, 2)).toEqual(["1 of 2 files\n", "2 of 2 files\n"]);
  expect(shown(false, 1000)).toHaveLength(20);
  expect(shown(false, 1000).join("")).not.toContain("\r");
});

function rated(isTTY: boolean, steps: [done: number, share: number, at: number][]): string[] {
  const written: string[] = [];
  let time = 0;
  const rate = createRate("articles", () => time, { isTTY, write: (text: string) => written.push(text) });
  for (const [done, share, at] of steps) {
    time = at;
    rate.show(done, share);
  }
  rate.clear();
  return written;
}

test("says how many come a second and how long it will take", () => {
  expect(rated(false, [[3120, 0.4, 10_000]])).toEqual(["40 %, 3,120 articles, 312/s, 15 s left\n"]);
  expect(rated(false, [[9, 0.1, 1_000_000]])).toEqual(["10 %, 9 articles, 0/s, 2.5 h left\n"]);
});

test("draws a bar over itself, ten times a second at most, and clears it", () => {
  const steps = Array.from({ length: 100 }, (_, at): [number, number, number] => [at, at / 100, at * 10]);
  const written = rated(true, steps);
  expect(written).toHaveLength(11);
  expect(written[5]).toBe(`\r\x1b[K[${"#".repeat(15)}${" ".repeat(15)}] 50 %, 50 articles, 100/s, 1 s left`);
  expect(written.at(-1)).toBe("\r\x1b[K");
});

test("writes a line for each twentieth to a log", () => {
  const steps = Array.from({ length: 1001 }, (_, at): [number, number, number] => [at, at / 1000, at]);
  expect(rated(false, steps).length).toBeLessThanOrEqual(21);
});
