import { fetchBasemap } from "./basemap-source";

/** `rank` says how large it is written, `minZoom` from where on. */
export type Town = { name: string; rank: "capital" | "seat" | "town"; minZoom: number; lat: number; lon: number };

/** On a Web Mercator world that is `units` wide, with y towards the south. */
export type Box = [west: number, north: number, east: number, south: number];

/** A piece of a layer as SVG writes paths, and what it lies within. */
export type Piece = { path: string; box: Box };

export type Layer = "land" | "lakes" | "rivers" | "regions" | "borders";

/** What scripts/basemap/paths.mjs writes; the largest towns first. */
export type BasemapFile = Record<Layer, Piece[]> & { units: number; towns: Town[] };

/** The basemap from our own server. Throws when it is not there. */
export async function readBasemap(): Promise<BasemapFile> {
  return (await fetchBasemap()) as BasemapFile;
}
