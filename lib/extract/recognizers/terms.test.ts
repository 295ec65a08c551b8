import { expect, test } from "vitest";
import { createPhrases } from "../phrases";
import { tokenize } from "../token";
import { recognizeTerms } from "./terms";

const words = createPhrases(
  ["under fire", "under fire from", "fire", "from"].map((form): [string, string] => [form, form]),
  new Map(),
);
const recognize = recognizeTerms(words, (form, at) => ({ ...at, kind: "lag", days: 0, words: form }));

function found(text: string) {
  const tokens = tokenize(text, { start: 0, end: text.length }, new Map());
  return recognize(tokens, { published: null }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Osk is under fire from hills.", ["under fire from"]],
  ["Osk is under fire. A fire from hills.", ["under fire", "fire", "from"]],
  ["Fire, fire!", ["Fire", "fire"]],
])("takes the longest, none inside another: %s", (text, terms) => {
  expect(found(text)).toEqual(terms);
});

test.each(["", "Fires are under control.", "underfire"])("finds none in “%s”", (text) => {
  expect(found(text)).toEqual([]);
});
