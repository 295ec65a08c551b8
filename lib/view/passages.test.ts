import { expect, test } from "vitest";
import { toPassages, toWhole } from "./passages";

const TEXT = "One. Two. Three.\n\nFour. Five. Six. ";

/** What is permitted of that text: some words with what stands beside them. */
const permit = (excerpt: string, before = "", after = "") => ({ start: TEXT.indexOf(excerpt), excerpt, before, after });
const cut = (...permitted: ReturnType<typeof permit>[]) => toPassages(TEXT, permitted).map(({ text }) => text);

test("a whole text is one passage", () => {
  expect(toWhole(TEXT)).toEqual([{ start: 0, text: TEXT }]);
});

test("of an article without a claim nothing is shown", () => {
  expect(toPassages(TEXT, [])).toEqual([{ start: 0, text: null }]);
  expect(toPassages(" \n", [])).toEqual([]);
});

test("an excerpt is shown with its neighbours, and gaps where it is cut", () => {
  expect(toPassages(TEXT, [permit("Four.", "Three.\n\n", " Five.")])).toEqual([
    { start: 0, text: null },
    { start: 10, text: "Three.\n\nFour. Five." },
    { start: 29, text: null },
  ]);
});

test("passages that touch, overlap or lie within each other are one, in any order", () => {
  expect(cut(permit("Three.", " "), permit("Two.", "One. "))).toEqual(["One. Two. Three.", null]);
  expect(cut(permit("Four."), permit("Two."))).toEqual([null, "Two.", null, "Four.", null]);
  expect(cut(permit("Two. Three.", "One. ", "\n\nFour."), permit("Three."))).toEqual([
    "One. Two. Three.\n\nFour.",
    null,
  ]);
});

test("blanks between passages and at the ends are no gap", () => {
  expect(cut(permit("Four. Five. Six."), permit("One. Two. Three."))).toEqual(["One. Two. Three.\n\nFour. Five. Six."]);
});

test("passages cover the text: what is shown is verbatim at its place", () => {
  const passages = toPassages(TEXT, [permit("Six."), permit("Two.", "One. ")]);
  for (const { start, text } of passages) if (text) expect(TEXT.slice(start, start + text.length)).toBe(text);
  expect(passages[0]?.start).toBe(0);
});
