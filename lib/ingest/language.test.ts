import { expect, test } from "vitest";
import { detectLanguage, languageName } from "./language";

test.each([
  ["en", "The council said on Monday that the bridge was closed and that it would open again in a week."],
  [
    "ru",
    "Совет сообщил в понедельник, что мост закрыт и откроется через неделю, а объезд устроен через лес. Это решение новое.",
  ],
  ["uk", "Рада повідомила в понеділок, що міст закрито і його відкриють за тиждень, об’їзд є через ліс."],
  [
    "de",
    "Der Rat sagte am Montag, dass die Brücke gesperrt ist und in einer Woche wieder für den Verkehr geöffnet wird.",
  ],
  [
    "fr",
    "Le conseil a dit lundi que le pont est fermé et que les travaux sont finis dans une semaine selon la mairie.",
  ],
  [
    "es",
    "El consejo dijo el lunes que el puente está cerrado y que las obras se terminan en una semana según el alcalde.",
  ],
  [
    "pl",
    "Rada powiedziała w poniedziałek, że most jest zamknięty i że prace nie są skończone, ale został otwarty objazd przez las.",
  ],
  ["zh", "市议会星期一表示，大桥已经关闭，一周后重新开放。"],
  ["ar", "قال المجلس يوم الاثنين إن الجسر مغلق وسيفتح بعد أسبوع"],
])("%s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("an English text with foreign names and quotations is English", () => {
  const text =
    "“Міст закрито”, the mayor said to the people of the town, and it was said in Русская газета that he was not at the bridge.";
  expect(detectLanguage(text)).toBe("en");
});

test.each(["", "1234 5678", "xyzzy plugh qwert asdf"])("is not recognized: “%s”", (text) => {
  expect(detectLanguage(text)).toBe("und");
});

test("languages go by their English names", () => {
  expect(languageName("ru")).toBe("Russian");
  expect(languageName("und")).toBe("a language that was not recognized");
});
