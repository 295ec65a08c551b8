import { expect, test } from "vitest";
import { toPage } from "./page";

test.each([
  [1, 250, { number: 1, pages: 3, skip: 0 }],
  [3, 250, { number: 3, pages: 3, skip: 200 }],
  [2, 200, { number: 2, pages: 2, skip: 100 }],
])("finds page %s of %s lines", (asked, total, page) => {
  expect(toPage(asked, total, 100)).toMatchObject(page);
});

test.each([0, -4, Number.NaN, 1.5, Number.POSITIVE_INFINITY])("takes %s for the first page", (asked) => {
  expect(toPage(asked, 250, 100).number).toBe(1);
});

test("does not go beyond the last page, and has one page of nothing", () => {
  expect(toPage(99, 250, 100).number).toBe(3);
  expect(toPage(1, 0, 100)).toMatchObject({ number: 1, pages: 1, skip: 0 });
});
