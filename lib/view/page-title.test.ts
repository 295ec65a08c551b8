import { expect, test } from "vitest";
import { pageTitle, shorten } from "./page-title";

test.each([
  [null, "Claimline"],
  ["About", "About · Claimline"],
  [
    "4 claims of capture by Wagner Group, contested, printed by WION, since 8 January 2023",
    "4 claims of capture by Wagner Group, contested, printed by WION… · Claimline",
  ],
])("the title of %j", (words, title) => {
  expect(pageTitle(words)).toBe(title);
});

test.each([
  ["as it is", "as it is"],
  ["cut at a word that ends", "cut at a word that…"],
  ["without a comma there, or so", "without a comma…"],
  ["onewordwithoutanyend", "onewordwithoutanyend"],
  ["onewordwithoutanyendatall", "onewordwithoutanyend…"],
])("of 20 letters: %s", (words, short) => {
  expect(shorten(words, 20)).toBe(short);
});
