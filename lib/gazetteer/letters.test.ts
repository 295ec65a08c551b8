import { expect, test } from "vitest";
import { latinLetters } from "./letters";

test.each([
  ["Klynove", "klynove"],
  ["Kam’yane", "kamyane"],
  ["Avdiïvka", "avdiivka"],
  ["Авдіївка", "avdiivka"],
  ["Новосёловка", "novosiolovka"],
  ["Съезд", "sezd"],
  ["Верхньокамінь", "verkhniokamin"],
  ["Złota Góra", "zlota gora"],
  ["Šťastja", "shtastja"],
  ["Kamianka-Dniprovska", "kamianka-dniprovska"],
  ["Nova\u00a0Hora", "nova hora"],
  ["Kl\u0443n\u043eve", "klynove"],
])("writes %s in plain letters", (name, plain) => {
  expect(latinLetters(name)).toBe(plain);
});

test.each(["", "12", "№ 5", "村", "«»"])("finds no letter in “%s”", (name) => {
  expect(latinLetters(name).trim()).toBe("");
});

test("reads a name the same whether its accents are letters of their own or not", () => {
  expect(latinLetters("Avdi\u00efvka č")).toBe(latinLetters("Avdii\u0308vka c\u030c"));
});
