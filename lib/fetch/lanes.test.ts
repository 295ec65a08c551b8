import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLanes } from "./lanes";

const lanesOf = (items: string[], most = 4) => {
  const lanes = createLanes<string>((item) => item.charAt(0), most);
  for (const item of items) lanes.add(item);
  return lanes;
};

test("one of a lane is under way at a time, and no more lanes than are allowed", async () => {
  const running = new Set<string>();
  let most = 0;
  const results: string[] = [];
  const work = async (item: string) => {
    expect(running).not.toContain(item.charAt(0));
    running.add(item.charAt(0));
    most = Math.max(most, running.size);
    await sleep(2);
    running.delete(item.charAt(0));
    return item;
  };
  for await (const result of lanesOf(["a1", "a2", "b1", "c1", "a3", "c2"], 2).run(work)) results.push(result);
  expect(most).toBe(2);
  expect(results.sort()).toEqual(["a1", "a2", "a3", "b1", "c1", "c2"]);
});

test("what is added on the way is worked on too", async () => {
  const lanes = lanesOf(["a1"]);
  const results: string[] = [];
  for await (const result of lanes.run(async (item) => item)) {
    results.push(result);
    if (results.length < 3) lanes.add(`b${results.length}`);
  }
  expect(results).toEqual(["a1", "b1", "b2"]);
});

test("a long lane keeps no other waiting", async () => {
  const results: string[] = [];
  for await (const result of lanesOf(["a1", "a2", "a3", "b1"], 1).run(async (item) => item)) results.push(result);
  expect(results).toEqual(["a1", "b1", "a2", "a3"]);
});

test("after enough nothing is begun, and what is under way is finished", async () => {
  const enough = new AbortController();
  const lanes = lanesOf(["a1", "a2", "b1", "b2", "c1"], 2);
  const results: string[] = [];
  for await (const result of lanes.run(async (item) => item, enough.signal)) {
    results.push(result);
    enough.abort();
  }
  expect(results).toEqual(["a1", "b1"]);
  expect(lanes.left().sort()).toEqual(["a2", "b2", "c1"]);
});

test("a fault of the work is thrown", async () => {
  const run = lanesOf(["a1"]).run(async () => {
    throw new Error("no way");
  });
  await expect(run.next()).rejects.toThrow("no way");
});
