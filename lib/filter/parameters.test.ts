import { describe, expect, test } from "vitest";
import { checkFilter } from "./check";
import { filterSchema, lookSchema } from "./filter";
import { PAGING_KEYS, readPaging } from "./paging";
import { FILTER_PARAMETERS, LOOK_PARAMETERS, MOST_VALUES, PAGING_PARAMETERS, type Parameter } from "./parameters";
import { FILTER_KEYS } from "./query";

const checked = { ...FILTER_PARAMETERS, ...LOOK_PARAMETERS };
const errorsOf = (pairs: string[][]) => {
  const asked = checkFilter(new URLSearchParams(pairs));
  return "errors" in asked ? asked.errors.map(({ path }) => path[0]) : [];
};

test("what is told of an address is what it takes, key by key", () => {
  expect(Object.keys(FILTER_PARAMETERS)).toEqual(FILTER_KEYS);
  expect(Object.keys(FILTER_PARAMETERS).sort()).toEqual(Object.keys(filterSchema.shape).sort());
  expect(Object.keys(LOOK_PARAMETERS).sort()).toEqual(Object.keys(lookSchema.shape).sort());
  expect(Object.keys(PAGING_PARAMETERS)).toEqual([...PAGING_KEYS]);
});

describe.each(Object.entries<Parameter>(checked))("%s", (key, { schema, example, isMany }) => {
  test("takes its example", () => {
    expect(errorsOf([[key, example]])).toEqual([]);
  });

  test("may be given as often as is told", () => {
    const twice = [
      [key, example],
      [key, example],
    ];
    expect(errorsOf(twice)).toEqual(isMany ? [] : [key]);
    if (isMany) expect(errorsOf(Array.from({ length: MOST_VALUES + 1 }, () => [key, example]))).toEqual([key]);
  });

  test("takes each word that is told, and no other", () => {
    if (!("enum" in schema)) return;
    for (const word of schema.enum as string[]) expect(errorsOf([[key, word]])).toEqual([]);
    expect(errorsOf([[key, "ufo"]])).toEqual([key]);
  });

  test("is as long, and as large, as is told", () => {
    const { maxLength, maximum, minimum } = schema as Record<string, number | undefined>;
    if (maxLength) {
      expect(errorsOf([[key, "x".repeat(maxLength)]])).toEqual([]);
      expect(errorsOf([[key, "x".repeat(maxLength + 1)]])).toEqual([key]);
    }
    for (const [edge, beyond] of [
      [maximum, 1],
      [minimum, -1],
    ] as const)
      if (edge !== undefined) {
        expect(errorsOf([[key, String(edge)]])).toEqual([]);
        expect(errorsOf([[key, String(edge + beyond)]])).toEqual([key]);
      }
  });
});

test.each(Object.entries<Parameter>(PAGING_PARAMETERS))("%s takes its example", (key, { example }) => {
  expect(readPaging(new URLSearchParams([[key, example]])).errors).toEqual([]);
});
