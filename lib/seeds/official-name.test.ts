import { expect, test } from "vitest";
import { officialName } from "./official-name";

test.each([
  ["a Cyrillic spelling agrees with", "Nyva", ["Нива", "Niwa"], "Nyva"],
  ["has maps' romanisation", "Hulyaypole", ["Гуляйполе"], "Huliaipole"],
  ["is misspelt", "Klyshchiivka", ["Клещеевка", "Кліщіївка"], "Klishchiivka"],
  ["is Russian", "Zavetnoye", ["Заветное", "Завітне"], "Zavitne"],
  ["has no Cyrillic spelling", "Kryvyy Yar", [], "Kryvyi Yar"],
])("gives the official form of a name that %s", (_what, name, spellings, official) => {
  expect(officialName(name, spellings)).toBe(official);
});

test.each([
  ["a former name", "Zarechnoye", ["Червоний Жовтень"], "Zarechnoye"],
  ["Russian spellings alone", "Zarechnoye", ["Заречное"], "Zarechnoye"],
  ["the name of its district", "Nyvskyi", ["Нивський район"], "Nyvskyi"],
])("is not led astray by %s", (_what, name, spellings, official) => {
  expect(officialName(name, spellings)).toBe(official);
});
