import { expect, test } from "vitest";
import { dayNumber } from "@/lib/filter/days";
import { UNDATED } from "./columns";
import { readTexts, splitId, splitTitle } from "./texts";
import { collectWords } from "./words";

const wordOf = (text: string | null) => {
  const words = collectWords();
  words.add(text);
  return words.finish();
};
const readOne = (change: { id?: string; title?: string; placeName?: string | null }) => {
  const { id = "", title = "", placeName = null } = change;
  const { stem, day } = splitId(id);
  const texts = {
    stem: wordOf(stem),
    idDay: Int32Array.of(day ? dayNumber(day) : UNDATED),
    headline: wordOf(splitTitle(title, placeName)),
    placeName: wordOf(placeName),
    sides: wordOf("UA RU"),
    candidates: wordOf(null),
  };
  return readTexts(texts, Int32Array.of(0), [{ id: "osk", name: "Osk", admin1: "", lat: 0, lon: 0 }]);
};

test.each([
  ["strike-varen-1970-01-03", "strike-varen", "1970-01-03"],
  ["territory-varen-12-1969-12-31", "territory-varen-12", "1969-12-31"],
  ["aid-no-place-3f2a", "aid-no-place-3f2a", null],
  ["aid-2023-05", "aid-2023-05", null],
])("%s is %s and a day, and whole again", (id, stem, day) => {
  expect(splitId(id)).toEqual({ stem, day });
  expect(readOne({ id }).id.at(0)).toBe(id);
});

test.each([
  ["Varen: capture claimed by Russia", "Varen", ": capture claimed by Russia"],
  ["Varen: capture claimed by Russia", null, "Varen: capture claimed by Russia"],
  ["Strike reported near Varen", "Varen", "Strike reported near Varen"],
])("%s at %s is told by %s, and whole again", (title, placeName, headline) => {
  expect(splitTitle(title, placeName)).toBe(headline);
  expect(readOne({ title, placeName }).title.at(0)).toBe(title);
});

test("a place without a name of its own is named as its settlement", () => {
  expect(readOne({}).placeName.at(0)).toBe("Osk");
});

test("sides are told in their order", () => {
  expect(readOne({}).sides.at(0)).toEqual(["UA", "RU"]);
});
