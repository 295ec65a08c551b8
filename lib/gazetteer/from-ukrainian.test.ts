import CyrillicToTranslit from "cyrillic-to-translit-js";
import { expect, test } from "vitest";
import { fromUkrainian } from "./from-ukrainian";

test.each([
  ["Гуляйполе", "Huliaipole"],
  ["Слов'янськ", "Sloviansk"],
  ["Слов’янськ", "Sloviansk"],
  ["Згурівка", "Zghurivka"],
  ["Розгірне", "Rozghirne"],
  ["Єнакієве", "Yenakiieve"],
  ["Щастя", "Shchastia"],
  ["Юр'ївка", "Yurivka"],
  ["Нова Їжакова", "Nova Yizhakova"],
  ["Нью-Йорк", "Niu-York"],
  ["Ґонта", "Gonta"],
])("writes %s the official way", (name, official) => {
  expect(fromUkrainian(name)).toBe(official);
});

test.each(["Klynove", "", "Съезд".slice(1, 2), "12-й km".slice(0, 3), "村"])("leaves “%s” as it is", (name) => {
  expect(fromUkrainian(name)).toBe(name);
});

test("agrees with the package that its letters come from, hyphens apart", () => {
  const { transform } = CyrillicToTranslit({ preset: "uk" });
  const names = ["Верхньокам'янське", "Яр Єлисеїв", "Згода", "Бджоли й ґава", "Цвях Жовтий", "Хащі Шуму"];
  expect(names.map(fromUkrainian)).toEqual(names.map((name) => transform(name)));
});
