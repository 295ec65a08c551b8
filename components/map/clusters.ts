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
 * settlements are does not.
 */
export function createClusters(places: readonly PlaceView[]): Clusters {
  const index = new Supercluster<{ place: number }>({
    radius: RADIUS,
    extent: 256,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM - 1,
  });
  index.load(
    places.map(({ lat, lon }, place) => ({
      type: "Feature",
      properties: { place },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  );
  const known = new Map<number, ReturnType<Clusters["of"]>>();

  function of(zoom: number) {
    const level = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.floor(zoom)));
    const before = known.get(level);
    if (before) return before;
    const clusterOf = new Int32Array(places.length);
    const found = index.getClusters(WORLD, level);
    found.forEach(({ properties }, cluster) => {
      if ("place" in properties) clusterOf[properties.place] = cluster;
      else
        for (const leaf of index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY))
          clusterOf[leaf.properties.place] = cluster;
    });
    const made = { clusterOf, count: found.length };
    known.set(level, made);
    return made;
  }

  return { of };
}
