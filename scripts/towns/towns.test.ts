import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRegions } from "../../lib/seeds/regions";
import { readTowns } from "./towns";

const towns = readTowns();

function names(country: string) {
  return new Set(towns.filter((town) => town.country === country).map((town) => town.name));
}

test("has the towns of Ukraine, small ones too", () => {
  expect(towns.filter(({ country }) => country === "UA").length).toBeGreaterThan(1500);
  for (const name of ["Kyiv", "Donetsk", "Kramatorsk", "Huliaipole", "Sievierodonetsk"])
    expect(names("UA")).toContain(name);
});

test("has the small towns of the Russian frontier and the large ones behind it", () => {
  for (const name of ["Sudzha", "Shebekino", "Stary Oskol", "Moscow", "Engels", "Oryol"])
    expect(names("RU")).toContain(name);
});

test.each(["Yekaterinburg", "Vladivostok", "Warsaw", "Chișinău"])("leaves out %s", (name) => {
  expect(towns.some((town) => town.name === name)).toBe(false);
});

test("has no small town of Russia behind the frontier, no quarter of a city and no place that is no more", () => {
  const frontier = new Set(["09", "10", "38", "41", "61", "86"]);
  const small = towns.filter((town) => town.country === "RU" && (town.population ?? 0) < 15_000);
  expect(small.filter((town) => !frontier.has(town.admin1))).toEqual([]);
  expect(towns.filter(({ featureCode }) => /^PPL[XFLHQW]$/.test(featureCode))).toEqual([]);
});

test("writes every name in plain Latin letters and knows every region", () => {
  const regions = parseRegions(readFileSync("seeds/regions.json", "utf8"));
  const known = new Set(regions.map(({ country, code }) => `${country} ${code}`));
  expect(towns.filter(({ name }) => !/^[A-Za-z][A-Za-z -]+$/.test(name)).map(({ name }) => name)).toEqual([]);
  expect(towns.filter(({ country, admin1 }) => !known.has(`${country} ${admin1}`))).toEqual([]);
});

test("gives each town once", () => {
  expect(towns.filter(({ name }) => /Kurakhov|Shebekino/.test(name)).map(({ name }) => name)).toEqual(["Shebekino"]);
  expect(new Set(towns.map(({ id }) => id)).size).toBe(towns.length);
});
