import type { BasemapLayers } from "./basemap-file";
import { toWorld } from "./world";

export type BasemapPaths = Record<Exclude<keyof BasemapLayers, "towns">, Path2D>;

/** The layers as paths on the world map of zoom 0, made once: a view of them is a matter of scale and place. */
export function toPaths({ land, lakes, rivers, regions, borders }: BasemapLayers): BasemapPaths {
  return {
    land: pathOf(land),
    lakes: pathOf(lakes),
    rivers: pathOf(rivers),
    regions: pathOf(regions),
    borders: pathOf(borders),
  };
}

function pathOf(data: GeoJSON.GeoJsonObject): Path2D {
  const path = new Path2D();
  addTo(path, data as GeoJSON.GeoJSON);
  return path;
}

function addTo(path: Path2D, data: GeoJSON.GeoJSON | null): void {
  switch (data?.type) {
    case "FeatureCollection":
      for (const feature of data.features) addTo(path, feature);
      break;
    case "Feature":
      addTo(path, data.geometry);
      break;
    case "GeometryCollection":
      for (const geometry of data.geometries) addTo(path, geometry);
      break;
    case "LineString":
      addLine(path, data.coordinates);
      break;
    case "MultiLineString":
      for (const line of data.coordinates) addLine(path, line);
      break;
    case "Polygon":
      for (const ring of data.coordinates) addRing(path, ring);
      break;
    case "MultiPolygon":
      for (const ring of data.coordinates.flat()) addRing(path, ring);
      break;
  }
}

function addRing(path: Path2D, ring: GeoJSON.Position[]): void {
  addLine(path, ring);
  path.closePath();
}

function addLine(path: Path2D, line: GeoJSON.Position[]): void {
  line.forEach(([lon = 0, lat = 0], at) => {
    const { x, y } = toWorld({ lat, lon });
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}
