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
    ["spokesman Lt. Petro Hrab, who", "Lt . Petro Hrab"],
    ["Col. Petro Hrab said", ". Petro Hrab"],
    ["governor Petro-Ivan Hrab's post", "Petro-Ivan Hrab"],
    ["governor Petro Hrab of Nikopol", "Petro Hrab"],
    ["governor Petro Hrab Monday said", "Petro Hrab"],
    ["governor May said", "May"],
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
    ["a bracket", "governor (Petro Hrab)"],
    ["a quotation", "governor “Petro Hrab”"],
    ["a dash", "governor - Petro Hrab"],
    ["a number", "governor 12 Petro Hrab"],
    ["a full stop after no title", "official. Petro Hrab"],
    ["titles without a name", "governor captain lieutenant said"],
    ["a small word", "governor of Petro Hrab"],
    ["a weekend", "governor Saturday said"],
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
    ["Petro Hrab-Kit", "hrab-kit"],
    ["Petro O'Hara", "o'hara"],
    ["Petro Hrab, the mayor", "hrab"],
    ["12 Hrab", "hrab"],
  ])("of %s is %s", (text, name) => {
    const tokens = read(text);
    expect(familyName(tokens, 0, tokens.length - 1)).toBe(name);
  });

  test.each([
    "governor",
    "Defence Ministry",
    "General Staff",
    "12",
    "",
    "Qrant Group",
    "Armed Forces",
    "Ukrainian Army",
    "petro hrab",
    "“…”",
  ])("is none in “%s”", (text) => {
    const tokens = read(text);
    expect(familyName(tokens, 0, tokens.length - 1)).toBeNull();
  });
});
