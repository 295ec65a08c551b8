import { describe, expect, test } from "vitest";
import { createPhrases } from "./phrases";
import { tokenize } from "./token";

const SPELLINGS = new Map([["defense", "defence"]]);
const tokens = (text: string) => tokenize(text, { start: 0, end: text.length }, SPELLINGS);
const match = createPhrases(
  [
    ["defence", "short"],
    ["defence ministry", "middle"],
    ["Defense Ministry spokesman", "long"],
    ["army's press office", "owned"],
    ["", "nothing"],
  ],
  SPELLINGS,
);

describe("the longest phrase at a token", () => {
  test.each([
    ["defence ministry spokesman", "long", 3],
    ["Defence Ministry said", "middle", 2],
    ["DEFENSE plan", "short", 1],
    ["army’s press office", "owned", 4],
  ])("of “%s” is the %s one", (text, value, length) => {
    expect(match(tokens(text), 0)).toEqual({ value, length });
  });

  test.each(["the defence", "ministry", "defences", "army press office", "army's press", ""])(
    "“%s” has none",
    (text) => {
      expect(match(tokens(text), 0)).toBeNull();
    },
  );

  test("is looked for at that token only", () => {
    const words = tokens("our defence ministry");
    expect([0, 1, 2, 3].map((at) => match(words, at)?.length ?? 0)).toEqual([0, 2, 0, 0]);
  });

  test("of two entries alike is the first", () => {
    const twice = createPhrases(
      [
        ["press office", 1],
        ["press office", 2],
      ],
      SPELLINGS,
    );
    expect(twice(tokens("press office"), 0)?.value).toBe(1);
  });
});
