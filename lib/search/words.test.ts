import { expect, test } from "vitest";
import { findWords } from "./words";

test.each([
  ["The guard took Varen.", ["The", "guard", "took", "Varen"]],
  ["Russia’s T-72s, 1,200 of them", ["Russia", "T", "72s", "1", "200", "of", "them"]],
  ["Kam’yane, Slov'ians'k", ["Kam’yane", "Slov'ians'k"]],
  ["Часів-Яр", ["Часів", "Яр"]],
  ["й is и and a breve: Бойка", ["й", "is", "и", "and", "a", "breve", "Бойка"]],
  ["村 and 😀 — “”", ["村", "and"]],
  ["", []],
])("the words of “%s”", (text, expected) => {
  const words = findWords(text);
  expect(words.map((word) => word.text)).toEqual(expected);
  for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
});

test("a word is joined to the one before where no blank parts them", () => {
  expect(findWords("a Gulyai-Pole, b").map(({ joined }) => joined)).toEqual([false, false, true, false]);
  expect(findWords("-a").map(({ joined }) => joined)).toEqual([false]);
});
