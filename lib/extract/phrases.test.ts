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

describe("quotation marks within a phrase", () => {
  const control = createPhrases([["full control of", 1]], SPELLINGS);

  test.each([
    ["“full control” of it", 0, null],
    ["full “control” of it", 0, 5],
    ["full “control of” it", 0, 4],
    ["full 'control' of it", 0, 5],
    ["full “ « control of it", 0, 5],
    ["full, control of it", 0, null],
    ["full (control) of it", 0, null],
    ["full control – of it", 0, null],
    ["full control", 0, null],
  ])("in %s at %i: %j", (text, at, length) => {
    expect(control(tokens(text), at)?.length ?? null).toBe(length);
  });

  test("before it are not of it", () => {
    expect(control(tokens("“full control of” it"), 1)).toEqual({ value: 1, length: 3 });
  });
});

describe("a condition", () => {
  const seen: string[] = [];
  const fits = (value: string, words: { norm: string }[] | readonly { norm: string }[], last: number) => {
    seen.push(`${value} ${words[last]?.norm}`);
    return value !== "refused";
  };
  const choosy = createPhrases<string>(
    [
      ["press office chief", "refused"],
      ["press office", "taken"],
      ["old guns", "refused"],
      ["old guns", "second"],
      ["hill", "refused"],
    ],
    SPELLINGS,
    fits,
  );

  test.each([
    ["press office chief", "taken", 2],
    ["press office", "taken", 2],
    ["old guns", "second", 2],
  ])("refuses the longer or the first, so “%s” is the %s one", (text, value, length) => {
    expect(choosy(tokens(text), 0)).toEqual({ value, length });
  });

  test("refuses the only one", () => {
    expect(choosy(tokens("hill"), 0)).toBeNull();
  });

  test("is told the last token, and asked of no phrase that is not there", () => {
    seen.length = 0;
    choosy(tokens("press office met"), 0);
    expect(seen).toEqual(["taken office"]);
  });
});

describe("a phrase may begin with", () => {
  test.each(["defence", "Defense", "ARMY"])("%s", (word) => {
    expect(tokens(word).map(match.begins)).toEqual([true]);
  });

  test.each(["ministry", "defences", "spokesman", "’s", "."])("but not with %s", (word) => {
    expect(tokens(word).map(match.begins)).toEqual([false]);
  });
});

test.each([-1, 3, 99])("there is none at %i, outside the text", (at) => {
  expect(match(tokens("defence ministry spokesman"), at)).toBeNull();
});

test("a dictionary without phrases finds nothing", () => {
  expect(createPhrases([], SPELLINGS)(tokens("defence"), 0)).toBeNull();
});
