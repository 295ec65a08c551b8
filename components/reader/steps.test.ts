import { expect, test } from "vitest";
import { stepByKey, stepTo } from "./steps";

test.each([
  [null, 1, 0],
  [null, -1, 2],
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
] as const)("from %s by %i to %i of three", (at, by, next) => {
  expect(stepTo(at, by, 3)).toBe(next);
});

const press = (key: string, given: object = {}) =>
  stepByKey({ key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, target: null, ...given });

test("n and j lead on, p and k back, and no other key anywhere", () => {
  expect(["n", "j", "p", "k", "N", "x", "Enter"].map((key) => press(key))).toEqual([1, 1, -1, -1, null, null, null]);
});

test("what is typed into a field, or for the browser, leads nowhere", () => {
  const target = (tagName: string, isContentEditable = false) => ({ target: { tagName, isContentEditable } });
  expect(press("n", target("INPUT"))).toBeNull();
  expect(press("n", target("TEXTAREA"))).toBeNull();
  expect(press("n", target("DIV", true))).toBeNull();
  expect(press("n", target("BUTTON"))).toBe(1);
  for (const held of ["ctrlKey", "metaKey", "altKey"]) expect(press("n", { [held]: true })).toBeNull();
  expect(press("n", { defaultPrevented: true })).toBeNull();
});
