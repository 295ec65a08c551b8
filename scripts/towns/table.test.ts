import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseGazetteer } from "../../lib/seeds/gazetteer";
import { toTable } from "./table";
import { readTowns, type Town } from "./towns";

test("seeds/towns.tsv is what the package has", () => {
  expect(readFileSync("seeds/towns.tsv", "utf8")).toBe(toTable(readTowns()));
});

test("a town comes back as it went in", () => {
  const town: Town = {
    id: "12",
    name: "Kit",
    altName: "Kyt",
    country: "UA",
    admin1: "05",
    lat: 48.5,
    lon: 37.25,
    featureCode: "PPL",
    population: null,
  };
  expect(parseGazetteer(toTable([town]))).toMatchObject([
    { id: "12", name: "Kit", names: ["Kit", "Kyt"], admin1: "05", lat: 48.5, lon: 37.25, population: null },
  ]);
});
