import { expect, test } from "vitest";
import { countryName } from "./country";
import { languageName } from "./language";

test.each([
  ["uk", "Ukrainian"],
  ["und", "a language that was not recognized"],
  ["no code", "no code"],
])("%s is %s", (code, name) => {
  expect(languageName(code)).toBe(name);
});

test.each([
  ["UA", "Ukraine"],
  ["no code", "no code"],
])("%s is %s", (code, name) => {
  expect(countryName(code)).toBe(name);
});
