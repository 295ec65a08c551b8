import { describe, expect, test } from "vitest";
import { gap, printed, runsWithout, within, wordsIn } from "./range";
import { tokenize } from "./token";

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length }, new Map());

describe("within", () => {
  test.each([
    [{ first: 2, last: 3 }, { first: 2, last: 5 }, true],
    [{ first: 2, last: 5 }, { first: 2, last: 5 }, true],
    [{ first: 1, last: 3 }, { first: 2, last: 5 }, false],
    [{ first: 4, last: 6 }, { first: 2, last: 5 }, false],
  ])("%o in %o: %s", (inner, outer, expected) => {
    expect(within(inner, outer)).toBe(expected);
  });
});

describe("wordsIn", () => {
  const tokens = tokensOf("Three, four – and 5.");
  test.each([
    [{ first: 0, last: tokens.length - 1 }, 4],
    [{ first: -3, last: 0 }, 1],
    [{ first: 1, last: 1 }, 0],
    [{ first: 3, last: 2 }, 0],
  ])("counts words and numbers of %o: %i", (range, count) => {
    expect(wordsIn(tokens, range)).toBe(count);
  });
});

describe("printed", () => {
  test.each([
    ["Russia’s defence ministry", "Russia’s defence ministry"],
    ["the   ministry\tof defence", "the ministry of defence"],
    ["", ""],
  ])("%j as %j", (text, expected) => {
    const tokens = tokensOf(text);
    expect(printed(tokens, { first: 0, last: tokens.length - 1 })).toBe(expected);
  });
});

describe("gap", () => {
  test.each([
    [{ first: 0, last: 1 }, { first: 4, last: 5 }, 3],
    [{ first: 4, last: 5 }, { first: 0, last: 1 }, 3],
    [{ first: 0, last: 1 }, { first: 2, last: 2 }, 1],
    [{ first: 0, last: 4 }, { first: 2, last: 2 }, -2],
  ])("between %o and %o: %i", (a, b, expected) => {
    expect(gap(a, b)).toBe(expected);
  });
});

describe("runsWithout", () => {
  const tokens = tokensOf("a b c d e f");
  test.each([
    ["nothing", [], [{ first: 0, last: 5 }]],
    [
      "the middle",
      [{ first: 2, last: 3 }],
      [
        { first: 0, last: 1 },
        { first: 4, last: 5 },
      ],
    ],
    [
      "the ends",
      [
        { first: 0, last: 0 },
        { first: 5, last: 9 },
      ],
      [{ first: 1, last: 4 }],
    ],
    ["all", [{ first: 0, last: 5 }], []],
    ["an empty range", [{ first: 3, last: 2 }], [{ first: 0, last: 5 }]],
  ])("without %s", (_name, taken, runs) => {
    expect(runsWithout(tokens, taken)).toEqual(runs);
  });
});
