import { expect, test } from "vitest";
import { place } from "./place.sample";
import { mergeTwins } from "./twins";

const FIRST = place("1", "Klynove", { names: ["Klinovoye"], population: null });

test("of two rows of one name within a kilometre one stays, with the spellings and what only the other knew", () => {
  const twin = place("2", "Klynove", {
    lat: 48.005,
    names: ["Клинове"],
    nativeName: "Клинове",
    population: 40,
    admin2: "Osk Raion",
  });
  expect(mergeTwins([FIRST, twin])).toEqual([
    { ...FIRST, names: ["Klinovoye", "Клинове"], nativeName: "Клинове", population: 40, admin2: "Osk Raion" },
  ]);
});

test("three in a row are one with the first that is near", () => {
  const near = ["2", "3"].map((id) => place(id, "Klynove", { lat: 48.003 }));
  expect(mergeTwins([FIRST, ...near]).map(({ id }) => id)).toEqual(["1"]);
});

test.each(["Klýnove", "Klinovo", "Klynove"])("%s there is the same settlement", (name) => {
  expect(mergeTwins([FIRST, place("2", name)])).toHaveLength(1);
});

test.each([
  ["two kilometres away", { lat: 48.02 }],
  ["as near in latitude, but far to the east", { lon: 37.05 }],
  ["across the border", { country: "RU" }],
  ["of a name that is nearly the same", { name: "Klynovets" }],
  ["of another name", { name: "Hlodove" }],
])("a place %s stays", (_what, change) => {
  expect(mergeTwins([FIRST, place("2", "Klynove", change)])).toHaveLength(2);
});
