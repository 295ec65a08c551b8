import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { fetchBasemap } from "./basemap-source";

/** `rank` says how large it is written, `minZoom` from where on. */
export type Town = { name: string; rank: "capital" | "seat" | "town"; minZoom: number; lat: number; lon: number };

const LAYERS = ["land", "lakes", "rivers", "regions", "borders"] as const;

export type BasemapLayers = Record<(typeof LAYERS)[number], GeoJSON.GeoJsonObject> & {
  /** The largest first. */
  towns: Town[];
};

type File = Topology<Record<(typeof LAYERS)[number] | "towns", GeometryObject<Omit<Town, "lat" | "lon">>>>;

/** The basemap from our own server. Throws when it is not there. */
export async function readBasemap(): Promise<BasemapLayers> {
  const file = (await fetchBasemap()) as File;
  const { land, lakes, rivers, regions, borders } = file.objects;
  return {
    land: feature(file, land),
    lakes: feature(file, lakes),
    rivers: feature(file, rivers),
    regions: feature(file, regions),
    borders: feature(file, borders),
    towns: readTowns(file),
  };
}

function readTowns(file: File): Town[] {
  const towns = feature(file, file.objects.towns);
  const features = towns.type === "FeatureCollection" ? towns.features : [towns];
  return features.flatMap(({ geometry, properties }) => {
    const [lon, lat] = geometry.type === "Point" ? geometry.coordinates : [];
    return lon === undefined || lat === undefined ? [] : [{ ...properties, lat, lon }];
  });
}
