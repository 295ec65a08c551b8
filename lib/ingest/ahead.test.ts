import { expect, test } from "vitest";
import { ahead } from "./ahead";

async function* count(to: number) {
  for (let number = 1; number <= to; number++) yield number;
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("gives results in the order of the items, whichever is ready first", async () => {
  const later = (number: number) =>
    new Promise<number>((done) => setTimeout(() => done(number * 10), number % 2 === 1 ? 20 : 1));
  expect(await gather(ahead(count(5), later, 3))).toEqual([10, 20, 30, 40, 50]);
});

test("has no more under way than it may", async () => {
  let under = 0;
  let most = 0;
  const work = async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((done) => setTimeout(done, 1));
  };
  for await (const _done of ahead(count(20), work, 4)) under -= 1;
  expect(most).toBe(4);
});

test("throws what the work of an item threw, in its turn", async () => {
  const seen: number[] = [];
  const work = async (number: number) => {
    if (number === 2) throw new Error("no two");
    return number;
  };
  const run = async () => {
    for await (const number of ahead(count(3), work, 3)) seen.push(number);
  };
  await expect(run()).rejects.toThrow("no two");
  expect(seen).toEqual([1]);
});
