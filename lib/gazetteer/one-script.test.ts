import { expect, test } from "vitest";
import { oneScript } from "./one-script";

test.each([
  ["Cyrillic а and і in a Latin name", "P\u0430vl\u0456vk\u0430", "Pavlivka"],
  ["a Cyrillic capital in a Latin name", "\u041aalynove", "Kalynove"],
  ["Latin o and k in a Cyrillic name", "Т\u006fкма\u006b".replace("k", "к"), "Токмак"],
  ["as many letters of each, where all look alike", "\u0430\u0435ao", "aeao"],
])("mends %s", (_what, mixed, clean) => {
  expect(oneScript(mixed)).toBe(clean);
});

test.each(["Kalynove", "Калинове", "", "12", "Kalynove (Калинове)".slice(0, 8)])("leaves “%s” as it is", (name) => {
  expect(oneScript(name)).toBe(name);
});
