import { expect, test } from "vitest";
import { printable } from "./printable";

test.each([
  ["4 claims of “capture”, 8–31 January 2023…", "4 claims of “capture”, 8–31 January 2023…"],
  ["Київ, Černihiv, Ґанок", "Київ, Černihiv, Ґанок"],
  ["C\u030cernihiv", "Černihiv"],
  ["Kyiv 🎉 基辅", "Kyiv ? ??"],
])("%s is printed as %s", (words, expected) => {
  expect(printable(words)).toBe(expected);
});
