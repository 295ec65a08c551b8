import { expect, test } from "vitest";
import { readPlaces } from "@/lib/seeds/places";
import { foldKey } from "./fold";
import { foldPrefixes } from "./fold-prefix";
import { latinLetters } from "./letters";

test.each([
  ["Bak", "Bakhmut"],
  ["Khar", "Kharkov"],
  ["Kharko", "Харків"],
  ["Lvo", "Lviv"],
  ["Vlad", "Volodymyrivka"],
  ["Alek", "Oleksandrivka"],
  ["Blagodatno", "Blahodatne"],
  ["Mari", "Mariupol"],
  ["Ternopil", "Тернополь"],
  ["Зеленск", "Zelensky"],
])("%s may be going to be %s", (beginning, name) => {
  const key = foldKey(name);
  expect(foldPrefixes(beginning).some((prefix) => key.startsWith(prefix))).toBe(true);
});

test.each([
  ["Bak", "Balakliia"],
  ["Soled", "Sloviansk"],
  ["Mari", "Makiivka"],
])("%s is no beginning of %s", (beginning, name) => {
  const key = foldKey(name);
  expect(foldPrefixes(beginning).some((prefix) => key.startsWith(prefix))).toBe(false);
});

test("none begins with another, and nothing begins with nothing", () => {
  for (const beginning of ["K", "Sh", "Novo", "Vladimiro", "Ki"]) {
    const prefixes = foldPrefixes(beginning);
    for (const one of prefixes)
      expect(
        prefixes.filter((other) => other !== one && one.startsWith(other)),
        beginning,
      ).toEqual([]);
  }
  expect(foldPrefixes("")).toEqual([]);
  expect(foldPrefixes("—")).toEqual([]);
});

test("from four letters on, a place of the gazetteer is found by any beginning of any of its spellings", () => {
  const names = readPlaces().places.flatMap(({ name, nativeName, names }) => [name, nativeName ?? "", ...names]);
  const words = [...new Set(names.flatMap((name) => latinLetters(name).split(/[ -]+/)))];
  const lost = words.flatMap((word) => {
    const key = foldKey(word);
    const beginnings = Array.from({ length: Math.max(0, word.length - 3) }, (_, more) => word.slice(0, 4 + more));
    return beginnings.filter((one) => !foldPrefixes(one).some((prefix) => key.startsWith(prefix)));
  });
  // Two stems that differ within a longer word are known from one letter more on.
  expect(new Set(lost)).toEqual(new Set(["novoa", "novon", "novoni"].filter((one) => lost.includes(one))));
});
