import { expect, test, vi } from "vitest";
import { toColumns } from "./build";
import { remember, rememberOne } from "./remember";

test("each answer is worked out once for a set, and anew for another", () => {
  const make = vi.fn((_set: object, id: string) => ({ id }));
  const find = remember(make);
  const [one, other] = [toColumns([]), toColumns([])];
  expect(find(one, "a")).toBe(find(one, "a"));
  expect(find(other, "a")).not.toBe(find(one, "a"));
  expect(make).toHaveBeenCalledTimes(2);
});

test("no more are kept than are allowed, and what is asked often stays", () => {
  const make = vi.fn((_set: object, id: string) => id);
  const find = remember(make, 2);
  const columns = toColumns([]);
  for (const id of ["a", "b", "a", "c", "a"]) find(columns, id);
  expect(make.mock.calls.map(([, id]) => id)).toEqual(["a", "b", "c"]);
  find(columns, "b");
  expect(make).toHaveBeenCalledTimes(4);
});

test("nothing is an answer too", () => {
  const make = vi.fn((_set: object) => null);
  const find = rememberOne(make);
  const columns = toColumns([]);
  expect([find(columns), find(columns)]).toEqual([null, null]);
  expect(make).toHaveBeenCalledTimes(1);
});
