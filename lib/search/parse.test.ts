import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { toMatch } from "./match";
import { parseWords, withLongBeginnings } from "./parse";

const said = (typed: string) =>
  parseWords(typed).map(({ words }) =>
    words.map(({ text, prefixes }) => (prefixes.length > 0 ? `${text}…` : text)).join(" "),
  );

describe("what is typed is read as words", () => {
  test.each([
    ["Blahod", ["Blahod…"]],
    ["old mill", ["old", "mill…"]],
    ['"old mill" Varen', ["old mill", "Varen…"]],
    ['Varen "old mill"', ["Varen", "old mill"]],
    ['Varen "old mil', ["Varen", "old mil…"]],
    ["“old mill”", ["old mill"]],
    ["„old mill“ «new mill»", ["old mill", "new mill"]],
    ["T-72 tanks", ["T 72", "tanks…"]],
    ["old AND mill OR NOT (x*)", ["old", "AND", "mill", "OR", "NOT", "x…"]],
    ['""', []],
    ["— * ^ :", []],
    ["", []],
  ])("%s", (typed, expected) => {
    expect(said(typed)).toEqual(expected);
  });
});

test("names that are joined by a hyphen are also sought as one", () => {
  expect(parseWords("Novo-Pavlivka")[0]?.whole).toBe(parseWords("Novopavlivka")[0]?.words[0]?.keys[1]);
  expect(parseWords("Novo Pavlivka")[0]?.whole).toBeNull();
  expect(parseWords('"Novo Pavlivka"')[0]?.whole).toBeNull();
});

test("in sentences a word goes on from three letters on", () => {
  const prefixesOf = (typed: string) => withLongBeginnings(parseWords(typed))[0]?.words[0]?.prefixes;
  expect(prefixesOf("b")).toEqual([]);
  expect(prefixesOf("bak")).toContain("bak");
});

test("nothing that is typed is a fault in the index's own language", () => {
  const database = new Database(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='3')",
  );
  database.prepare("INSERT INTO found (rowid, words) VALUES (1, 'old mill ⓥaren')").run();
  const find = database.prepare("SELECT rowid FROM found WHERE found MATCH ?");
  const pieces = [
    '"',
    "'",
    "*",
    "^",
    "-",
    "+",
    "(",
    ")",
    ":",
    "{",
    "}",
    "NEAR",
    "AND",
    "or",
    "not",
    "\0",
    "\\",
    "%",
    "_",
    " ",
  ];
  const words = [
    "old",
    "mill",
    "Varen",
    "Ва",
    "72",
    "é",
    "村",
    "😀",
    "“",
    "„",
    "»",
    "’s",
    "K",
    "x".repeat(90),
    "\ud800",
  ];
  const all = [...pieces, ...words];
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)] ?? "";
  };
  for (let round = 0; round < 4000; round++) {
    const typed = Array.from({ length: 1 + (round % 9) }, next).join("");
    for (const ask of [parseWords(typed), withLongBeginnings(parseWords(typed))])
      for (const expand of [() => null, () => [], (prefix: string) => [`${prefix}x`, prefix]]) {
        const match = toMatch(ask, { has: (key) => key.length % 2 === 0, expand });
        if (match !== null) expect(() => find.all(match), typed).not.toThrow();
        else expect(ask).toEqual([]);
      }
  }
  database.close();
});
