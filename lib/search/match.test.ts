import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filterKey, toArticleWords, toPlaceWords } from "./document";
import { toMatch } from "./match";
import { parseWords } from "./parse";

const TEXTS = [
  "The guard took Varen, 100% of it.",
  "The corps held the old mill at Huliaipole.",
  "It has held. Gas was cut off in Chasiv Yar.",
  "A T-72 burned near Novo-Pavlivka",
  "The mill is old.",
];

let database: Database.Database;
let words: string[];

beforeAll(() => {
  database = new Database(":memory:");
  database.exec(
    "CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='3')",
  );
  const insert = database.prepare("INSERT INTO found (rowid, words) VALUES (?, ?)");
  const documents = TEXTS.map((text) => toArticleWords(null, text, []));
  for (const [index, document] of documents.entries()) insert.run(index, document);
  words = [...new Set(documents.join(" ").split(" "))];
});
afterAll(() => database.close());

const EXPANDS = {
  "where words that go on are named": (prefix: string) => words.filter((word) => word.startsWith(prefix)),
  "where the index finds them": () => null,
};

describe.each(Object.entries(EXPANDS))("%s", (_how, expand) => {
  test.each([
    ["varen", [0]],
    ["Вар", [0]],
    ["guard took", [0]],
    ["took guard", [0]],
    ['"took guard"', []],
    ['"guard took varen"', [0]],
    ['"the corps held the old mill"', [1]],
    ['"corps held the old mill at hul', [1]],
    ['"corps held an old mill"', []],
    ["old mill", [1, 4]],
    ['"old mill"', [1]],
    ["gas", [2]],
    ["has", [2]],
    ["gulyai-pole", [1]],
    ["Гуляйполе", [1]],
    ["chasov yar", [2]],
    ["Chasov-Yar", [2]],
    ["T-72", [3]],
    ["72-T", []],
    ["Novopavlivka", [3]],
    ["novopavl", [3]],
    ["100%", [0]],
    ["il", []],
    ["hel", [1, 2]],
  ])("%s", (typed, expected) => {
    const match = toMatch(parseWords(typed), { has: (key) => words.includes(key), expand });
    const rows = database
      .prepare<[string | null], number>("SELECT rowid FROM found WHERE found MATCH ? ORDER BY 1")
      .pluck();
    expect(rows.all(match)).toEqual(expected);
  });
});

test("a menu is no part of an article, and no phrase goes from its title into its text", () => {
  const document = toArticleWords("Mill burned", "Menu Home\nVillage lost\nMenu", [{ start: 0, end: 9 }]);
  database.prepare("INSERT INTO found (rowid, words) VALUES (9, ?)").run(document);
  const find = (typed: string) =>
    database.prepare("SELECT rowid FROM found WHERE found MATCH ? AND rowid = 9").all(toMatch(parseWords(typed)));
  expect(find('"mill burned"')).toHaveLength(1);
  expect(find('"village lost"')).toHaveLength(1);
  expect(find('"burned village"')).toHaveLength(0);
  expect(find("home")).toHaveLength(0);
});

test("a place of two words is found by its name as one, each spelling once", () => {
  const keys = toPlaceWords(["Chasiv Yar", "Chasov Yar", "Часів Яр"]).split(" ");
  expect(keys).toContain("Ⓒasivar");
  expect(keys.filter((key) => key === "Ⓒasiv")).toHaveLength(1);
});

test("ids that differ have keys that differ", () => {
  const ids = ["other:Jane Doe", "other:jane doe", "other:Jane-Doe", "ru-mod", "Ünal", "a·b"];
  expect(new Set(ids.map((id) => filterKey("claimant", id))).size).toBe(ids.length);
});
