import { describe, expect, test } from "vitest";
import type { GazetteerRow } from "./gazetteer";
import { mergeRows, readPlaces } from "./places";
import type { Region } from "./regions";

const REGIONS: Region[] = [
  { country: "UA", code: "05", name: "Varen Oblast", aliases: [], bare: [], lat: 48, lon: 37 },
];

function row(id: string, name: string, rest: Partial<GazetteerRow> = {}): GazetteerRow {
  return {
    id,
    name,
    names: [name],
    admin1: "05",
    admin2name: null,
    country: "UA",
    lat: 48,
    lon: 37,
    featureCode: "PPL",
    population: null,
    source: "GeoNames",
    licence: "CC BY 4.0",
    ...rest,
  };
}

describe("rows", () => {
  test("of one id are one place: the source named first tells what it is, each tells spellings", () => {
    const own = row("7", "Klynove", { names: ["Klynove", "Клинове"], lat: 48.1 });
    const dump = row("7", "Klynovoye", { names: ["Klynovoye", "Клиновое"], population: 90 });
    expect(mergeRows([[own], [dump]], REGIONS)).toMatchObject([
      { id: "7", name: "Klynove", nativeName: "Клинове", names: ["Клинове", "Klynovoye", "Клиновое"], lat: 48.1 },
    ]);
  });

  test("of one name within a kilometre are one place, called by the id of the first source", () => {
    const merged = mergeRows([[row("wd:Q1", "Klynove")], [row("7", "Klynove", { population: 5 })]], REGIONS);
    expect(merged).toMatchObject([{ id: "wd:Q1", population: 5 }]);
  });

  test.each([
    ["the larger", row("20", "Klynove", { population: 800 }), row("9", "Klynove"), "20"],
    ["where neither tells its size, the older number", row("20", "Klynove"), row("9", "Klynove"), "9"],
  ])("of one source and name: %s stays", (_what, a, b, id) => {
    expect(mergeRows([[a, b]], REGIONS)).toMatchObject([{ id }]);
    expect(mergeRows([[b, a]], REGIONS)).toMatchObject([{ id }]);
  });

  test("are told by region, and by code where seeds/regions.json has none", () => {
    const merged = mergeRows([[row("1", "Klynove"), row("2", "Hlodove", { country: "PL", admin1: "80" })]], REGIONS);
    expect(merged.map(({ admin1 }) => admin1)).toEqual(["Varen Oblast", "PL 80"]);
  });

  test("give the same places in whatever order they stand", () => {
    const rows = [
      row("3", "Klynove", { names: ["Klynove", "Клинове"] }),
      row("30", "Klynove", { names: ["Klynove", "Klinovo"] }),
      row("4", "Hlodove", { population: 12 }),
      row("40", "Hlodove", { population: 1200, names: ["Hlodove", "Глодове"] }),
      row("4", "Hlodovo", { names: ["Hlodovo", "Глодово"] }),
      row("5", "Bir", { lat: 50 }),
    ];
    const merged = mergeRows([rows], REGIONS);
    expect(mergeRows([rows.toReversed()], REGIONS)).toEqual(merged);
    expect(mergeRows([[...rows.slice(3), ...rows.slice(0, 3)]], REGIONS)).toEqual(merged);
    expect(merged.map(({ id }) => id)).toEqual(["3", "40", "5"]);
  });
});

describe("the places that ship", () => {
  const { places, regions } = readPlaces();

  test("are some thousands, each once, by id", () => {
    expect(places.length).toBeGreaterThan(2000);
    const ids = places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
  });

  test("lie in regions that are known", () => {
    const names = new Set(regions.map(({ name }) => name));
    expect(places.filter(({ admin1 }) => !names.has(admin1)).map(({ name }) => name)).toEqual([]);
  });
});
