import { UNDATED } from "./columns";

/** Whole numbers in as few bytes as they need; the largest of a type stands for UNDATED. */
export type Narrow = Int8Array | Int16Array | Int32Array;

const KINDS = [
  { kind: Int8Array, least: -0x80, most: 0x7f },
  { kind: Int16Array, least: -0x8000, most: 0x7fff },
] as const;

/**
 * The same numbers in a narrower array, where one has room for all of them: most are small, and what is sent is kept in memory
 * several times. `narrow(Int32Array.of(3, UNDATED))` is `Int8Array.of(3, 127)`; widen is its inverse.
 */
export function narrow(numbers: Int32Array): Narrow {
  let [least, most] = [0, 0];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most && number !== UNDATED) most = number;
  }
  const found = KINDS.find((one) => one.least <= least && most < one.most);
  if (!found) return numbers;
  const narrowed = new found.kind(numbers.length);
  // UNDATED has all bits set but the highest: cut off, it would be -1.
  for (let at = 0; at < numbers.length; at++) narrowed[at] = Math.min(numbers[at] ?? 0, found.most);
  return narrowed;
}

/** `widen(Int8Array.of(3, 127))` is `Int32Array.of(3, UNDATED)`; what is wide already is given back as it is. */
export function widen(numbers: Narrow): Int32Array {
  if (numbers instanceof Int32Array) return numbers;
  const most = numbers instanceof Int8Array ? 0x7f : 0x7fff;
  const widened = new Int32Array(numbers);
  for (let at = numbers.indexOf(most); at >= 0; at = numbers.indexOf(most, at + 1)) widened[at] = UNDATED;
  return widened;
}

/** Whether these are whole numbers as `narrow` gives them. */
export function isNarrow(values: unknown): values is Narrow {
  return values instanceof Int8Array || values instanceof Int16Array || values instanceof Int32Array;
}
