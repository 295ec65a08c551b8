import { feature } from "topojson-client";

/** Steps in the width of the world: about 76 m at the equator, as fine as the topology. */
const UNITS = 2 ** 19;

/** A line is cut into pieces of no more points than this: of most views most pieces are far off. */
const MOST_POINTS = 100;

const LAYERS = ["land", "lakes", "rivers", "regions", "borders"];

/**
 * What a browser needs of the topology to draw it, with nothing left to work out: paths as SVG writes them, on a Web Mercator
 * world that is `units` wide and high, each with the box that it lies in.
 *
 * @param {import("topojson-specification").Topology} topology
 */
export function toPaths(topology) {
  const layers = LAYERS.map((layer) => [layer, geometriesOf(topology, layer).flatMap(piecesOf)]);
  const towns = featuresOf(topology, "towns").map(({ geometry, properties: { name, rank, minZoom } }) => {
    const [lon, lat] = geometry.coordinates.map((degrees) => Number(degrees.toFixed(4)));
    return { name, rank, minZoom, lat, lon };
  });
  return { units: UNITS, ...Object.fromEntries(layers), towns };
}

function featuresOf(topology, layer) {
  const found = feature(topology, topology.objects[layer]);
  return found.type === "FeatureCollection" ? found.features : [found];
}

function geometriesOf(topology, layer) {
  return featuresOf(topology, layer).flatMap(({ geometry }) =>
    geometry.type === "GeometryCollection" ? geometry.geometries : [geometry],
  );
}

function piecesOf({ type, coordinates }) {
  switch (type) {
    case "LineString":
      return lineOf(coordinates);
    case "MultiLineString":
      return coordinates.flatMap(lineOf);
    case "Polygon":
      return areaOf(coordinates);
    case "MultiPolygon":
      return coordinates.flatMap(areaOf);
    default:
      throw new Error(`the basemap has a ${type}, which is drawn nowhere`);
  }
}

/** An area with its holes, which stays whole. */
function areaOf(rings) {
  const drawn = rings.map((ring) => distinct(ring.map(toPoint)).slice(0, -1)).filter(({ length }) => length > 2);
  return drawn.length === 0
    ? []
    : [{ path: drawn.map((ring) => `${pathOf(ring)}z`).join(""), box: boxOf(drawn.flat()) }];
}

function lineOf(line) {
  const points = distinct(line.map(toPoint));
  const pieces = [];
  for (let start = 0; start < points.length - 1; start += MOST_POINTS) {
    const part = points.slice(start, start + MOST_POINTS + 1);
    pieces.push({ path: pathOf(part), box: boxOf(part) });
  }
  return pieces;
}

function toPoint([lon, lat]) {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [Math.round((UNITS * (lon + 180)) / 360), Math.round(UNITS * (0.5 - north / (2 * Math.PI)))];
}

/** Without the points that fell on the one before them. */
function distinct(points) {
  return points.filter(([x, y], at) => x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
}

/** From the first point on each as its distance from the one before; a minus sign is room enough between two numbers. */
function pathOf([[x, y], ...rest]) {
  let [lastX, lastY] = [x, y];
  const steps = rest.map(([x, y]) => {
    const step = `${x - lastX} ${y - lastY}`.replace(" -", "-");
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${x} ${y}l${steps.join(" ").replaceAll(" -", "-")}`;
}

/** West, north, east and south. */
function boxOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
