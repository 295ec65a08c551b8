import { expect, test } from "vitest";
import { findChoices } from "./find-choices";

const choices = ["Courier Guard", "Ministry of Bridges", "Černihiv Gazette", "Гвардія Їжака"].map((name) => ({
  value: name,
  name,
  side: null,
  count: 1,
}));
const find = (words: string) => findChoices(choices, words).map(({ name }) => name);

test.each([
  ["guard", ["Courier Guard"]],
  ["GUARD", ["Courier Guard"]],
  ["cernihiv", ["Černihiv Gazette"]],
  ["ČERN", ["Černihiv Gazette"]],
  ["їжака", ["Гвардія Їжака"]],
  ["bridges ministry", ["Ministry of Bridges"]],
  ["  guard ", ["Courier Guard"]],
])("%j finds %j", (words, names) => {
  expect(find(words)).toEqual(names);
});

test.each(["guards", "ministry guard", "."])("%j finds nothing", (words) => {
  expect(find(words)).toEqual([]);
});

test("no words find all, in their order", () => {
  expect(find(" ")).toEqual(choices.map(({ name }) => name));
});
