import { expect, test } from "vitest";
import { cleanName, cleanNames } from "./settlement-names";

test.each([
  ["Donets’k", "Donetsk"],
  ["Nar'yan-Mar", "Naryan-Mar"],
  ["Yur”yivka", "Yuryivka"],
  ["P\u0430vl\u0456vk\u0430", "Pavlivka"],
  ["\u041a\u0430l\u0443n\u0456vk\u0430", "Kalynivka"],
  ["Слов’янськ", "Слов'янськ"],
  ["Т\u043eкмa\u043a", "Токмак"],
])("cleans %s", (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test.each(["Velyka Novosilka", "Kupiansk-Vuzlovyi", "Єнакієве", "Тёткино"])("leaves %s as it is", (name) => {
  expect(cleanName(name)).toBe(name);
});

test("keeps each name once, the first first", () => {
  expect(cleanNames("Lyman", ["Lyman", "Лиман", "Liman", "Лиман"])).toEqual(["Lyman", "Лиман", "Liman"]);
});

test.each(["IEV", "UKCC", "Ko", "li man", "利曼", "リマン", "לימן", ""])("takes “%s” for no name", (other) => {
  expect(cleanNames("Lyman", [other])).toEqual(["Lyman"]);
});
