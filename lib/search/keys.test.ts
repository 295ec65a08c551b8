import { describe, expect, test } from "vitest";
import { keyOf, namePrefixes, plainKey } from "./keys";

describe("a name has one key in all its spellings, another than words have", () => {
  test.each([
    ["Blahodatne", "Blagodatnoye", "Благодатне", "Благодатное", "BLAHODATNE"],
    ["Zelensky", "Zelenskiy", "Zelenskyy", "Зеленський", "Зеленский"],
    ["Bakhmut", "Bakhmout", "Бахмут"],
    ["Shchastia", "Щастя"],
  ])("%s", (...spellings) => {
    const keys = new Set(spellings.map(keyOf));
    expect(keys.size).toBe(1);
    expect([...keys][0]).not.toBe(keyOf((spellings[0] ?? "").toLowerCase()));
  });
});

describe("words that only sound alike have two keys", () => {
  test.each([
    ["gas", "has"],
    ["good", "hood"],
    ["chip", "ship"],
    ["west", "vest"],
  ])("%s and %s", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

test.each([
  ["Café", "cafe"],
  ["T72", "t72"],
  ["１２", "12"],
  ["мост", "most"],
  ["村", "村"],
  ["ﬁre", "fire"],
])("“%s” by its letters is “%s”", (word, key) => {
  expect(plainKey(word)).toBe(key);
});

test("no key has a sign that the index reads as more than a letter", () => {
  for (let code = 1; code < 0x3000; code++) {
    const letter = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    for (const key of [keyOf(letter), plainKey(letter), ...namePrefixes(letter)])
      expect(key).toMatch(/^[^\s"'*^():A-Z+-]+$/);
  }
});
