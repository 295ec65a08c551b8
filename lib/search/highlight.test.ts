import { expect, test } from "vitest";
import { countTerms, highlight } from "./highlight";
import { parseWords } from "./parse";
import { cutSnippet } from "./snippet";

const marked = (text: string, typed: string) =>
  highlight(text, parseWords(typed)).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Kyiv denied that Blahodatne fell", "blagodatnoye", ["Blahodatne"]],
  ["Mr Zelenskyy spoke", "Зеленский", ["Zelenskyy"]],
  ["Gas is cut; it has been cut", "gas", ["Gas"]],
  ["The old mill; the mill is old", '"old mill"', ["old", "mill"]],
  ["The old mill; the mill is old", "mill old", ["old", "mill", "mill", "old"]],
  ["He said: captured, capturing", "captur", ["captured", "capturing"]],
  ["Huliaipole", "Gulyai-Pole", ["Huliaipole"]],
  ["Russia’s men", "russia", ["Russia"]],
  ["nothing", "Varen", []],
  ["nothing", "", []],
])("in “%s”, “%s” marks %j", (text, typed, expected) => {
  expect(marked(text, typed)).toEqual(expected);
});

test("the sentence with the most of the words is known", () => {
  const ask = parseWords('"old mill" guard');
  expect(countTerms("The guard at the old mill", ask)).toBe(2);
  expect(countTerms("The guard at the mill", ask)).toBe(1);
});

test("a long text is cut around the first mark, between words, with its marks", () => {
  const text = `${"before ".repeat(60)}Varen ${"after ".repeat(60)}`.trim();
  const start = text.indexOf("Varen");
  const snippet = cutSnippet(text, [{ start, end: start + 5 }]);
  expect(snippet.text.length).toBeLessThanOrEqual(280);
  expect(snippet.text).toMatch(/^before .*after$/);
  expect(snippet.marks.map((mark) => snippet.text.slice(mark.start, mark.end))).toEqual(["Varen"]);
  expect([snippet.before, snippet.after]).toEqual([true, true]);
});

test("a short text is whole, and one without a blank is still cut", () => {
  expect(cutSnippet("short", [])).toEqual({ text: "short", marks: [], before: false, after: false });
  const long = cutSnippet("x".repeat(1000), [{ start: 0, end: 1000 }]);
  expect(long.text).toHaveLength(280);
  expect(cutSnippet(`${"x ".repeat(500)}end`, [{ start: 1000, end: 1003 }]).text.endsWith("end")).toBe(true);
});
