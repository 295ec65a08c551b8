import { expect, test } from "vitest";
import { parseGazetteer } from "./gazetteer";

const GEONAMES = [
  "7001",
  "Nyva",
  "Nyva",
  "Нива,Niwa",
  "48.5",
  "37.25",
  "P",
  "PPL",
  "UA",
  "",
  "05",
  "1402",
  "",
  "",
  "120",
];
const DUMP = [...GEONAMES, "", "95", "Europe/Kyiv", "2024-01-02"];

function line(change: Partial<Record<number, string>> = {}, cells = DUMP) {
  return cells.map((cell, index) => change[index] ?? cell).join("\t");
}

test("reads a row of a GeoNames dump", () => {
  expect(parseGazetteer(`${line()}\n`, "UA.txt")).toEqual([
    {
      id: "7001",
      name: "Nyva",
      names: ["Nyva", "Нива", "Niwa"],
      admin1: "05",
      admin2name: null,
      country: "UA",
      lat: 48.5,
      lon: 37.25,
      featureCode: "PPL",
      population: 120,
      source: "GeoNames",
      licence: "CC BY 4.0",
    },
  ]);
});

test("reads our own file: comments, the raion, Wikidata's ids", () => {
  const text = `# Made by hand\n#\n${line({ 0: "wd:Q1" }, [...DUMP, "Bakhmut Raion"])}\n`;
  expect(parseGazetteer(text)).toMatchObject([
    { id: "wd:Q1", admin2name: "Bakhmut Raion", source: "Wikidata", licence: "CC0" },
  ]);
});

test("reads a file that was saved on Windows, and one with no last line break", () => {
  expect(parseGazetteer(`\ufeff# a comment\r\n${line()}\r\n${line({ 0: "7002" })}`)).toHaveLength(2);
});

test.each([
  ["Ukraine", { 1: "Kamyani Sady", 3: "Кам’яні Сади" }, "Kamiani Sady"],
  ["Russia", { 1: "Staryy Bor", 3: "Старый Бор", 8: "RU" }, "Stary Bor"],
  ["another country", { 1: "Staryya Sady", 3: "Старыя Сады", 8: "BY" }, "Staryya Sady"],
])("names a place of %s as the codebook does, and keeps the dump's name as a spelling", (_country, change, name) => {
  expect(parseGazetteer(line(change))[0]).toMatchObject({ name, names: expect.arrayContaining([change[1], name]) });
});

test("takes a name of our own file as it is", () => {
  expect(parseGazetteer(line({ 1: "Kamyani Sady" }, [...DUMP, ""]))[0]?.name).toBe("Kamyani Sady");
});

test("says that a population of 0 is not known", () => {
  expect(parseGazetteer(line({ 14: "0" }))[0]?.population).toBeNull();
});

test.each([
  ["a river", { 6: "H", 7: "STM" }],
  ["a place of old", { 7: "PPLH" }],
  ["an abandoned place", { 7: "PPLQ" }],
  ["a destroyed place", { 7: "PPLW" }],
])("passes over %s", (_what, change) => {
  expect(parseGazetteer(line(change))).toEqual([]);
});

test.each([
  ["a short line", "7001\tNyva", "UA.txt, line 1: got 2 columns, expected 19 (GeoNames) or 20"],
  ["no id", line({ 0: "x" }), 'UA.txt, line 1, column geonameid: got "x", expected a GeoNames number'],
  ["no name", line({ 1: " " }), "column name"],
  ["a latitude off the earth", line({ 4: "95.1" }), 'column latitude: got "95.1", expected degrees from -90 to 90'],
  ["a comma for a point", line({ 5: "37,25" }), 'column longitude: got "37,25"'],
  ["a country in words", line({ 8: "Ukraine" }), "column country code"],
  ["a population in words", line({ 14: "few" }), 'column population: got "few", expected a whole number'],
  ["the same id twice", `${line()}\n${line()}`, "UA.txt, line 2, column geonameid: 7001 stands in line 1 too"],
])("refuses %s", (_what, text, why) => {
  expect(() => parseGazetteer(text, "UA.txt")).toThrow(why);
});

test("passes over a quarter of a city in a dump, not in our own file", () => {
  expect(parseGazetteer(line({ 7: "PPLX" }))).toEqual([]);
  expect(parseGazetteer(line({ 7: "PPLX" }, [...DUMP, ""]))).toHaveLength(1);
});
