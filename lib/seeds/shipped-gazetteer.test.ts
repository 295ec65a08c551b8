import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromUkrainian } from "@/lib/gazetteer/from-ukrainian";
import { parseGazetteer } from "./gazetteer";
import { parseRegions } from "./regions";

const rows = parseGazetteer(readFileSync("seeds/gazetteer.tsv", "utf8"));
const regions = parseRegions(readFileSync("seeds/regions.json", "utf8"));

/** South, west, north, east, in degrees. Russia's as far as the Urals. */
const BOUNDS: Record<string, [number, number, number, number]> = {
  UA: [44.3, 22.1, 52.4, 40.3],
  RU: [41.1, 27.3, 70, 60],
  BY: [51.2, 23.1, 56.2, 32.8],
};

test("lies where it should: each row in its country and in a region that we know", () => {
  const astray = rows.filter(({ country, lat, lon }) => {
    const [south, west, north, east] = BOUNDS[country] ?? [0, 0, 0, 0];
    return lat < south || lat > north || lon < west || lon > east;
  });
  const known = new Set(regions.map(({ country, code }) => `${country} ${code}`));
  expect(astray).toEqual([]);
  expect(rows.filter(({ country, admin1 }) => !known.has(`${country} ${admin1}`))).toEqual([]);
});

test("gives every settlement a Cyrillic name, and Ukrainian ones the official romanisation", () => {
  const cyrillic = (names: string[]) => names.filter((name) => /^\p{Script=Cyrillic}/u.test(name));
  expect(rows.filter(({ names }) => cyrillic(names).length === 0).map(({ name }) => name)).toEqual([]);
  const unofficial = rows.filter(
    ({ country, name, names }) => country === "UA" && !cyrillic(names).map(fromUkrainian).includes(name),
  );
  expect(unofficial.map(({ name }) => name)).toEqual([]);
});

test.each([
  ["Blahodatne", 48.6959, 38.0161],
  ["Vuhledar", 47.781, 37.2461],
  ["Pavlivka", 47.7563, 37.2167],
  ["Soledar", 48.6957, 38.0672],
  ["Bakhmut", 48.5894, 38.0021],
  ["Klishchiivka", 48.5279, 37.9583],
  ["Sievierodonetsk", 48.9482, 38.4937],
  ["Lysychansk", 48.9173, 38.4286],
  ["Bakhmutske", 48.6645, 38.0936],
  ["Shevchenkove", 49.695, 37.1753],
  ["Kramatorsk", 48.7389, 37.5844],
  ["Kalynove", 48.1395, 37.4424],
  ["Pokrovsk", 48.2771, 37.1773],
])("has the %s of the seed articles, within 3 km", (name, lat, lon) => {
  expect(rows.filter((row) => row.name === name && kilometres(row, lat, lon) < 3)).toHaveLength(1);
});

test.each(["Blahodatne", "Kalynove", "Pavlivka", "Shevchenkove"])("has namesakes of %s to choose from", (name) => {
  expect(rows.filter((row) => row.name === name).length).toBeGreaterThan(5);
});

test("has no entry made for a misprint", () => {
  const misprints = /vlahodatne|bakhmout|bahmut|kryshch|soldar|lyschansk/i;
  expect(rows.flatMap(({ names }) => names).filter((name) => misprints.test(name))).toEqual([]);
});

function kilometres(row: { lat: number; lon: number }, lat: number, lon: number): number {
  return 111.2 * Math.hypot(row.lat - lat, (row.lon - lon) * Math.cos((lat * Math.PI) / 180));
}
