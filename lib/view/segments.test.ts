import { expect, test } from "vitest";
import { type Mark, toSegments } from "./segments";

const TEXT = "abcdef";
const marks = (...list: [string, number, number][]): Mark<string>[] =>
  list.map(([of, start, end]) => ({ of, start, end }));
const drawn = (list: Mark<string>[], text = TEXT) =>
  toSegments(text, list)
    .map(({ text, marks }) => (marks.length > 0 ? `[${marks.join("+")} ${text}]` : text))
    .join("");

test.each([
  ["none", marks(), "abcdef"],
  ["one", marks(["A", 1, 3]), "a[A bc]def"],
  ["two apart", marks(["A", 0, 2], ["B", 4, 6]), "[A ab]cd[B ef]"],
  ["two that touch", marks(["A", 0, 3], ["B", 3, 6]), "[A abc][B def]"],
  ["nested", marks(["B", 2, 4], ["A", 1, 5]), "a[A b][A+B cd][A e]f"],
  ["crossing", marks(["A", 0, 4], ["B", 2, 6]), "[A ab][A+B cd][B ef]"],
  ["on the same span", marks(["A", 1, 3], ["B", 1, 3]), "a[A+B bc]def"],
  ["three deep", marks(["A", 0, 6], ["B", 1, 5], ["C", 2, 3]), "[A a][A+B b][A+B+C c][A+B de][A f]"],
])("cuts at marks: %s", (_shape, list, expected) => {
  expect(drawn(list)).toBe(expected);
});

test.each([
  ["empty", marks(["A", 2, 2])],
  ["backwards", marks(["A", 4, 2])],
  ["before the text", marks(["A", -5, 0])],
  ["after the text", marks(["A", 6, 9])],
])("leaves out a mark that is %s", (_shape, list) => {
  expect(drawn(list)).toBe("abcdef");
});

test("cuts a mark that reaches over an end", () => {
  expect(drawn(marks(["A", -3, 2], ["B", 4, 99]))).toBe("[A ab]cd[B ef]");
});

test("loses no letter, whatever the marks", () => {
  const text = "Ґанок — “сад”\r\n\u00a0\ud83d\ude42.";
  const list = marks(["A", 0, 5], ["B", 3, 12], ["C", 3, 4], ["D", 7, 40]);
  expect(
    toSegments(text, list)
      .map((segment) => segment.text)
      .join(""),
  ).toBe(text);
});

test("has nothing to cut in an empty text", () => {
  expect(toSegments("", marks(["A", 0, 1]))).toEqual([]);
});
