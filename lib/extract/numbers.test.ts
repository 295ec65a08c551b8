import { expect, test } from "vitest";
import { numberOf } from "./numbers";

test.each([
  ["0", 0],
  ["12", 12],
  ["1,263", 1263],
  ["1,234,567", 1234567],
  ["zero", 0],
  ["one", 1],
  ["nineteen", 19],
  ["twenty", 20],
  ["ninety", 90],
  ["twenty-two", 22],
  ["ninety-nine", 99],
  ["dozen", 12],
  ["hundred", 100],
])("reads %s as %d", (word, number) => {
  expect(numberOf(word)).toBe(number);
});

test.each([
  ["several", "no number"],
  ["dozens", "no exact one"],
  ["hundreds", "no exact one"],
  ["twenty-ten", "no number of ours"],
  ["twenty-", "half a number"],
  ["-two", "half a number"],
  ["twelve-two", "no number"],
  ["1,26", "a slip, or a decimal comma"],
  ["1234,567", "a slip"],
  ["3.5", "not whole"],
  ["2nd", "an order"],
  ["50%", "a share"],
  ["", "nothing"],
  ["constructor", "a word"],
])("reads none in “%s”: %s", (word) => {
  expect(numberOf(word)).toBeNull();
});
