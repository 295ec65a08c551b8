import { describe, expect, test } from "vitest";
import { createGazetteer } from "./gazetteer";
import { place, region } from "./place.sample";

const PLACES = [
  place("1", "Klynove", { nativeName: "Клинове", names: ["Клинове", "Klinovoye"] }),
  place("2", "Klynove", { lat: 50 }),
  place("3", "Stary Bir", { names: ["Klynove"] }),
  place("4", "Chasiv Hai"),
  place("5", "Hlodove"),
];
const gazetteer = createGazetteer(PLACES, [region("Varen Oblast")]);

const idsOf = (spelling: string) => gazetteer.find(spelling).map((found) => found.place.id);

describe("find", () => {
  test("gives every place of a name, those that are called so before those that also are", () => {
    expect(gazetteer.find("Klynove").map(({ place: { id }, closeness }) => [id, closeness])).toEqual([
      ["1", "name"],
      ["2", "name"],
      ["3", "other"],
    ]);
  });

  test.each([
    ["a listed spelling", "Klinovoye", "alternate"],
    ["its Cyrillic name", "Клинове", "name"],
    ["letters apart by accents", "Klýnove", "name"],
    ["a spelling that only sounds alike", "Klinovo", "folded"],
  ])("tells %s", (_what, spelling, closeness) => {
    expect(gazetteer.find(spelling)[0]).toMatchObject({ place: { id: "1" }, closeness });
  });

  test.each(["Chasov Gay", "Chasiv-Hai", "CHASIV HAI"])("knows %s for a name of two words", (spelling) => {
    expect(idsOf(spelling)).toEqual(["4"]);
  });

  test.each(["Klyniv", "Chasiv", "Hai", "Klynove Chasiv", "", "—", "村"])("knows no place called “%s”", (spelling) => {
    expect(idsOf(spelling)).toEqual([]);
    expect(gazetteer.has(spelling)).toBe(false);
  });

  test("gives the same the second time, from memory", () => {
    expect(gazetteer.find("Klynove")).toBe(gazetteer.find("Klynove"));
  });
});

describe("like", () => {
  test.each([
    ["a letter exchanged", "Glynove", ["1", "2", "3"]],
    ["a letter left out", "Chasi Hai", ["4"]],
    ["a letter too many", "Hlodovne", ["5"]],
    ["nothing wrong at all", "Hlodove", ["5"]],
  ])("gives the places of a name with %s", (_what, spelling, ids) => {
    expect(gazetteer.like(spelling).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test.each(["Glynovka", "Hldv", "Chasiv Yar", "Hlodovnene"])("gives none for two wrong letters: %s", (spelling) => {
    expect(gazetteer.like(spelling)).toEqual([]);
  });
});

test("the order of the places makes no difference", () => {
  const other = createGazetteer(PLACES.toReversed(), gazetteer.regions);
  for (const spelling of ["Klynove", "Klinovo", "Chasov Gay", "Glynove", "Nowhere"]) {
    expect(other.find(spelling)).toEqual(gazetteer.find(spelling));
    expect(other.like(spelling)).toEqual(gazetteer.like(spelling));
  }
});

describe("how a spelling met a place", () => {
  const own = createGazetteer(
    [place("p", "Kreminna", { nativeName: "Кремінна", names: ["Kremennaya", "Kréminnà", "Staraya Osk"] })],
    [],
  );

  test.each([
    ["Kreminna", "name"],
    ["KREMINNA", "name"],
    ["Kremínna", "name"],
    ["Staraya Osk", "other"],
    ["Кремінна", "name"],
    ["Kremina", "folded"],
  ])("%s: %s", (spelling, closeness) => {
    expect(own.find(spelling)).toMatchObject([{ place: { id: "p" }, closeness }]);
  });

  test.each(["Kremin", "Kreminnaya Osk", "Osk", "Staraya", "reminna"])("%s: not at all", (spelling) => {
    expect(own.find(spelling)).toEqual([]);
  });
});

describe("has", () => {
  test.each(["Klynove", "Klinovoye", "Клинове", "Chasov Yar".replace("Yar", "Gay"), "Stary Bir"])("%s", (spelling) => {
    expect(gazetteer.has(spelling)).toBe(true);
  });

  test.each(["Klynov Hai", "Bir", "Stary", "Stary Bir Klynove", " ", "12"])("no “%s”", (spelling) => {
    expect(gazetteer.has(spelling)).toBe(false);
  });
});

describe("like", () => {
  test("gives each place once, though several of its names are alike", () => {
    const twice = createGazetteer([place("p", "Qlynare", { names: ["Qlynase"] })], []);
    expect(twice.like("Qlynade").map(({ id }) => id)).toEqual(["p"]);
  });

  test.each(["", "村", "Qqqqq"])("gives nothing for “%s”", (spelling) => {
    expect(gazetteer.like(spelling)).toEqual([]);
  });
});

test("a gazetteer without places knows none", () => {
  const empty = createGazetteer([], []);
  expect([empty.find("Klynove"), empty.like("Klynove"), empty.has("Klynove")]).toEqual([[], [], false]);
});

test("regions are handed on, and are no places", () => {
  expect(gazetteer.regions.map(({ name }) => name)).toEqual(["Varen Oblast"]);
  expect(gazetteer.has("Varen Oblast")).toBe(false);
});

test("a place is found by its native name, though it is not among its spellings", () => {
  const native = createGazetteer([place("p", "Qlynove", { nativeName: "Єлисеїв" })], []);
  expect(native.find("Єлисеїв").map((found) => found.place.id)).toEqual(["p"]);
});
