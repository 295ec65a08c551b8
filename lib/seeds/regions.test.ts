import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRegions } from "./regions";

const SHIPPED = parseRegions(readFileSync("seeds/regions.json", "utf8"));
const ONE = {
  country: "UA",
  code: "05",
  name: "Donetsk Oblast",
  aliases: ["DPR"],
  bare: ["Donetsk"],
  lat: 48,
  lon: 38,
};

test.each([
  ["UA", "05", "Donetsk Oblast"],
  ["UA", "11", "Crimea"],
  ["UA", "20", "Sevastopol"],
  ["UA", "12", "Kyiv"],
  ["RU", "41", "Kursk Oblast"],
  ["RU", "38", "Krasnodar Krai"],
])("knows %s %s as %s", (country, code, name) => {
  expect(SHIPPED.find((region) => region.country === country && region.code === code)?.name).toBe(name);
});

test("has the 27 regions of Ukraine", () => {
  expect(SHIPPED.filter(({ country }) => country === "UA")).toHaveLength(27);
});

test("keeps a name that may be a town's apart from those that cannot", () => {
  const towns = SHIPPED.flatMap((region) => region.aliases.filter((alias) => region.bare.includes(alias)));
  expect(towns).toEqual([]);
});

test.each([
  ["no JSON", "[{", "a.json is not JSON"],
  ["a code of GeoNames' other kind", JSON.stringify([{ ...ONE, code: "5" }]), "two digits"],
  ["a column too many", JSON.stringify([{ ...ONE, side: "RU" }]), "side"],
  ["no latitude", JSON.stringify([{ ...ONE, lat: 480 }]), "[0].lat"],
  ["the same code twice", JSON.stringify([ONE, ONE]), "UA 05 stands there twice"],
])("refuses %s", (_what, text, why) => {
  expect(() => parseRegions(text, "a.json")).toThrow(why);
});
