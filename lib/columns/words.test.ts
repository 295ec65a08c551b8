import { expect, test } from "vitest";
import { NONE } from "./columns";
import { grow } from "./grow";
import { collectWords } from "./words";

test("each text is kept once, and none is nowhere", () => {
  const words = collectWords();
  for (const text of ["a", null, "b", "a"]) words.add(text);
  const { list, positions, at } = words.finish();
  expect(list).toEqual(["a", "b"]);
  expect([...positions]).toEqual([0, NONE, 1, 0]);
  expect([0, 1, 2, 3].map(at)).toEqual(["a", null, "b", "a"]);
});

test("an array grows with what is pushed", () => {
  const numbers = grow(Int32Array);
  for (let number = 0; number < 1000; number++) numbers.push(number);
  expect(numbers.length).toBe(1000);
  expect(numbers.finish()).toEqual(Int32Array.from({ length: 1000 }, (_, number) => number));
});
