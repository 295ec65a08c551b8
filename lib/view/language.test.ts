import { expect, test } from "vitest";
import { languageName } from "./language";

test.each([
  ["uk", "Ukrainian"],
  ["und", "a language that was not recognized"],
  ["no code", "no code"],
])("%s is %s", (code, name) => {
  expect(languageName(code)).toBe(name);
});
