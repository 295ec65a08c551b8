import { describe, expect, test } from "vitest";
import { tokenize } from "../token";
import { extendName, familyName } from "./person-name";

const read = (text: string) => tokenize(text, { start: 0, end: text.length }, new Map());

/** The words after the first that belong to its name. */
function extension(text: string) {
  const tokens = read(text);
  return tokens
    .slice(1, extendName(tokens, 0) + 1)
    .map((token) => token.text)
    .join(" ");
}

describe("takes in the name after an office", () => {
  test.each([
    ["governor Petro Hrab said", "Petro Hrab"],
    ["spokesman Col. Petro Hrab said", "Col . Petro Hrab"],
    ["spokesman general Petro Hrab said", "general Petro Hrab"],
  ])("%s", (text, name) => {
    expect(extension(text)).toBe(name);
  });

  test.each([
    ["a verb", "governor said"],
    ["a comma", "governor, Petro Hrab"],
    ["a day", "governor Monday said"],
    ["a month", "governor March said"],
    ["a title without a name", "governor general said"],
    ["nothing", "governor"],
  ])("and stops at %s", (_what, text) => {
    expect(extension(text)).toBe("");
  });

  test("five words at the most", () => {
    expect(extension("governor A B C D E F G")).toBe("A B C D E");
  });
});

describe("the family name", () => {
  test.each([
    ["Petro Hrab", "hrab"],
    ["governor Petro Hrab", "hrab"],
    ["Hrab", "hrab"],
  ])("of %s is %s", (text, name) => {
    const tokens = read(text);
    expect(familyName(tokens, 0, tokens.length - 1)).toBe(name);
  });

  test.each(["governor", "Defence Ministry", "General Staff", "12", ""])("is none in “%s”", (text) => {
    const tokens = read(text);
    expect(familyName(tokens, 0, tokens.length - 1)).toBeNull();
  });
});
