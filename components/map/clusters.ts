import Supercluster from "supercluster";
import type { PlaceView } from "@/lib/view/event";

/** Settlements nearer than this, in pixels, are one mark. */
const RADIUS = 30;
/** Farther than this the map does not go. */
const MIN_ZOOM = 3;
/** From here on every settlement stands alone. */
export const MAX_ZOOM = 14;
/** All that Web Mercator shows. */
const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

/** For each zoom, which settlements are one mark: the number of the cluster of each, by its position in `places`. */
export type Clusters = { of(zoom: number): { clusterOf: Int32Array; count: number } };

/**
 * Clusters of all settlements of a set, whatever is shown of it: what is shown changes many times a second, where the
 * settlements are does not. Those of a zoom are found when it is first looked at: a map is first seen at one.
 */
export function createClusters(places: readonly PlaceView[]): Clusters {
  const known = new Map<number, ReturnType<Clusters["of"]>>();
  return {
    of(zoom) {
      const level = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.floor(zoom)));
      const before = known.get(level);
      if (before) return before;
      const made = level < MAX_ZOOM ? clustersAt(places, level) : alone(places);
      known.set(level, made);
      return made;
    },
  };
}

type Leaf = { place: number };
type Group = { places: number[] };

function clustersAt(places: readonly PlaceView[], level: number): ReturnType<Clusters["of"]> {
  const index = new Supercluster<Leaf, Group>({
    radius: RADIUS,
    extent: 256,
    minZoom: level,
    maxZoom: level,
    map: ({ place }) => ({ places: [place] }),
    // Of one zoom only, each settlement is mapped anew for the cluster that it goes to.
    reduce: (cluster, { places }) => void cluster.places.push(...places),
  });
  index.load(
    places.map(({ lat, lon }, place) => ({
      type: "Feature",
      properties: { place },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  );
  const clusterOf = new Int32Array(places.length);
  const found = index.getClusters(WORLD, level);
  found.forEach(({ properties }, cluster) => {
    for (const place of "places" in properties ? properties.places : [properties.place]) clusterOf[place] = cluster;
  });
  return { clusterOf, count: found.length };
}

function alone(places: readonly PlaceView[]): ReturnType<Clusters["of"]> {
  return { clusterOf: Int32Array.from(places, (_, place) => place), count: places.length };
}
