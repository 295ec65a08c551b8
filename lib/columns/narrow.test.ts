import { expect, test } from "vitest";
import { UNDATED } from "./columns";
import { narrow, widen } from "./narrow";

test.each([
  [Int8Array, []],
  [Int8Array, [-128, 0, 126]],
  [Int8Array, [UNDATED, UNDATED]],
  [Int8Array, [-1, UNDATED, 5]],
  [Int16Array, [127]],
  [Int16Array, [-129, UNDATED]],
  [Int16Array, [19_500, UNDATED, -32_768]],
  [Int32Array, [32_767]],
  [Int32Array, [-32_769, UNDATED]],
  [Int32Array, [UNDATED - 1, UNDATED]],
])("%o holds %o, and they are the same again", (kind, numbers) => {
  const narrowed = narrow(Int32Array.from(numbers));
  expect(narrowed).toBeInstanceOf(kind);
  expect([...widen(narrowed)]).toEqual(numbers);
});
