import type { BasemapLayers } from "./basemap-file";
import { toWorld } from "./world";

/** On the world map of zoom 0. */
type WorldBox = { west: number; north: number; east: number; south: number };

/** A piece of a layer, and what it lies within: of most views most pieces are far off. */
export type Piece = { path: Path2D; box: WorldBox };

export type BasemapPaths = Record<Exclude<keyof BasemapLayers, "towns">, Piece[]>;

/** A line is cut into pieces of no more points than this. */
const MOST_POINTS = 100;

/** The layers as paths on the world map of zoom 0, made once: a view of them is a matter of scale and place. */
export function toPaths({ land, lakes, rivers, regions, borders }: BasemapLayers): BasemapPaths {
  return {
    land: piecesOf(land),
    lakes: piecesOf(lakes),
    rivers: piecesOf(rivers),
    regions: piecesOf(regions),
    borders: piecesOf(borders),
  };
}

/** The pieces that reach into a box. */
export function within(pieces: readonly Piece[], { west, north, east, south }: WorldBox): Piece[] {
  return pieces.filter(({ box }) => box.west <= east && box.east >= west && box.north <= south && box.south >= north);
}

function piecesOf(data: GeoJSON.GeoJsonObject): Piece[] {
  return geometriesOf(data as GeoJSON.GeoJSON).flatMap((geometry) => {
    switch (geometry.type) {
      case "LineString":
        return lineOf(geometry.coordinates);
      case "MultiLineString":
        return geometry.coordinates.flatMap(lineOf);
      case "Polygon":
        return [areaOf(geometry.coordinates)];
      case "MultiPolygon":
        return geometry.coordinates.map(areaOf);
      default:
        return [];
    }
  });
}

function geometriesOf(data: GeoJSON.GeoJSON): GeoJSON.Geometry[] {
  if (data.type === "FeatureCollection") return data.features.flatMap(geometriesOf);
  if (data.type === "Feature") return data.geometry ? geometriesOf(data.geometry) : [];
  return data.type === "GeometryCollection" ? data.geometries.flatMap(geometriesOf) : [data];
}

/** An area with its holes, which stays whole. */
function areaOf(rings: GeoJSON.Position[][]): Piece {
  const path = new Path2D();
  const points = rings.map((ring) => {
    const line = ring.map(toPoint);
    addLine(path, line);
    path.closePath();
    return line;
  });
  return { path, box: boxOf(points.flat()) };
}

function lineOf(line: GeoJSON.Position[]): Piece[] {
  const points = line.map(toPoint);
  const pieces: Piece[] = [];
  for (let start = 0; start < points.length - 1; start += MOST_POINTS) {
    const part = points.slice(start, start + MOST_POINTS + 1);
    const path = new Path2D();
    addLine(path, part);
    pieces.push({ path, box: boxOf(part) });
  }
  return pieces;
}

type WorldPoint = { x: number; y: number };

function toPoint([lon = 0, lat = 0]: GeoJSON.Position): WorldPoint {
  return toWorld({ lat, lon });
}

function addLine(path: Path2D, points: WorldPoint[]): void {
  points.forEach(({ x, y }, at) => {
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

function boxOf(points: WorldPoint[]): WorldBox {
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const { x, y } of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return box;
}
