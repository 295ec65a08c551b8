import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { hasPoint } from "./crimea.mjs";
import { toMiniSvg, toMiniTowns } from "./mini.mjs";
import { toPaths } from "./paths.mjs";

type Basemap = Topology<{
  land: MultiPolygon;
  countries: GeometryCollection<{ name: string }>;
  borders: MultiLineString;
  regions: MultiLineString;
  rivers: MultiLineString;
  lakes: GeometryCollection;
  towns: GeometryCollection<{ name: string; rank: string; minZoom: number }>;
}>;

const text = readFileSync("public/basemap/basemap.json", "utf8");
const map: Basemap = JSON.parse(readFileSync("scripts/basemap/topology.json", "utf8"));
const { land, countries, borders, regions, towns } = map.objects;

test.each([
  ["Kyiv", [30.52, 50.45], "Ukraine"],
  ["Simferopol", [34.1, 44.95], "Ukraine"],
  ["Sevastopol", [33.6, 44.58], "Ukraine"],
  ["Yalta", [34.14, 44.52], "Ukraine"],
  ["Kerch", [36.4, 45.35], "Ukraine"],
  ["Armiansk at Perekop", [33.69, 46.1], "Ukraine"],
  ["Donetsk", [37.8, 48.02], "Ukraine"],
  ["Luhansk", [39.31, 48.57], "Ukraine"],
  ["Belgorod", [36.58, 50.6], "Russia"],
  ["Krasnodar", [38.98, 45.04], "Russia"],
  ["the east of the map", [71, 55], "Russia"],
  ["Gomel", [31, 52.43], "Belarus"],
])("draws %s in one country: %j, %s", (_town, point, country) => {
  expect(countriesAt(point)).toEqual([country]);
  expect(polygonsOf(feature(map, land).geometry).some((rings) => isIn(rings, point))).toBe(true);
});

test.each([
  ["the Black Sea", [33, 43.5]],
  ["the Sea of Azov", [36.5, 46]],
  ["the Kerch Strait", [36.55, 45.2]],
])("draws no land in %s", (_sea, point) => {
  expect(countriesAt(point)).toEqual([]);
});

test("draws no international border in Crimea, at Perekop or in the strait", () => {
  const crimea = feature(map, borders).geometry.coordinates.flat().filter(isInCrimea);
  expect(crimea).toEqual([]);
});

test("draws Crimea's line with Kherson Oblast as it draws the others between regions", () => {
  const perekop = feature(map, regions)
    .geometry.coordinates.flat()
    .filter(([x = 0, y = 0]) => near(x, 33.6) && near(y, 46.15));
  expect(perekop).not.toEqual([]);
});

test("names towns as the codebook does, the largest first", () => {
  const { features } = feature(map, towns);
  const named = new Map(features.map(({ properties }) => [properties.name, properties]));
  expect(features[0]?.properties.name).toBe("Moscow");
  expect(named.get("Kyiv")).toEqual({ name: "Kyiv", rank: "capital", minZoom: 4 });
  expect(named.get("Kharkiv")).toMatchObject({ rank: "seat" });
  expect(named.get("Klishchiivka")).toMatchObject({ minZoom: 10 });
  for (const name of ["Bakhmut", "Huliaipole", "Odesa", "Yevpatoriia", "Stary Oskol"])
    expect(named.has(name)).toBe(true);
  for (const name of ["Artemivsk", "Odessa", "Kiev", "Blahodatne"]) expect(named.has(name)).toBe(false);
});

test("is sent as what is drawn of it", () => {
  expect(JSON.parse(text)).toEqual(toPaths(map));
});

test("the small maps of pages are the same map", () => {
  const drawn = readFileSync("public/basemap/mini.svg", "utf8");
  expect(drawn).toBe(toMiniSvg(toPaths(map)));
  expect(readFileSync("components/mini/towns.json", "utf8")).toBe(toMiniTowns(toPaths(map)));
  for (const layer of ["land", "lakes", "rivers", "regions", "borders"])
    expect(drawn).toContain(`<path id="${layer}" `);
  expect(drawn).not.toMatch(/(fill|stroke)="/);
});

test("is small enough to be sent with the first page", () => {
  expect(gzipSync(text).length).toBeLessThan(60_000);
});

function countriesAt(point: number[]): string[] {
  const found = feature(map, countries).features.filter(({ geometry }) =>
    polygonsOf(geometry).some((rings) => isIn(rings, point)),
  );
  return found.map(({ properties }) => properties.name);
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function isIn([outer = [], ...holes]: GeoJSON.Position[][], point: number[]): boolean {
  return hasPoint(outer, point) && !holes.some((hole) => hasPoint(hole, point));
}

function isInCrimea([x = 0, y = 0]: GeoJSON.Position): boolean {
  return x > 32.3 && x < 36.8 && y > 44.2 && y < 46.3;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.15;
}
