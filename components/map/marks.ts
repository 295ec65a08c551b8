import Supercluster from "supercluster";
import { countSides, type Spot } from "@/lib/columns/spots";

/** What is drawn at one point: one settlement with its events, or several that would touch. */
export type Mark = {
  key: string;
  lat: number;
  lon: number;
  spots: Spot[];
  /** How near one must go to see its settlements apart. */
  opensAt: number;
};

type LatLon = { lat: number; lon: number };

type View = {
  zoom: number;
  box: { west: number; south: number; east: number; north: number };
  pixel: (point: LatLon) => { x: number; y: number };
};

/** Settlements nearer than this, in pixels, are one mark. */
const RADIUS = 30;
/** Marks of one event each do not touch from this distance on, in pixels. */
const APART = 34;
/** From here on every settlement stands alone. */
const MAX_ZOOM = 14;

/**
 * An index of settlements that gives, for any view, marks that do not touch: near settlements are joined by the index,
 * and where the joined ones still touch, the smaller goes to the larger.
 */
export function createMarks(spots: Spot[]): (view: View) => Mark[] {
  const index = new Supercluster<{ spot: Spot }>({ radius: RADIUS, extent: 256, maxZoom: MAX_ZOOM - 1 });
  index.load(
    spots.map((spot) => ({
      type: "Feature",
      properties: { spot },
      geometry: { type: "Point", coordinates: [spot.place.lon, spot.place.lat] },
    })),
  );

  return (view) => {
    const { west, south, east, north } = view.box;
    const found = index
      .getClusters([west, south, east, north], Math.floor(view.zoom))
      .map(({ properties, geometry }) => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        if ("spot" in properties) return toMark([properties.spot], { lat, lon }, view.zoom);
        const leaves = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY);
        const opensAt = index.getClusterExpansionZoom(properties.cluster_id);
        return toMark(
          leaves.map((leaf) => leaf.properties.spot),
          { lat, lon },
          opensAt,
        );
      });
    return view.zoom < MAX_ZOOM ? joinTouching(found, view) : found;
  };
}

function joinTouching(marks: Mark[], view: View): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => b.spots.length - a.spots.length)) {
    const at = kept.findIndex((other) => distance(mark, other, view) < (sizeOf(mark) + sizeOf(other)) / 2);
    const larger = kept[at];
    if (!larger) kept.push(mark);
    else kept[at] = toMark([...larger.spots, ...mark.spots], larger, Math.max(larger.opensAt, view.zoom + 1));
  }
  return kept;
}

/** A mark of its own for some settlements at a point. */
export function toMark(spots: Spot[], { lat, lon }: LatLon, opensAt: number): Mark {
  const key = spots
    .map(({ place }) => place.id)
    .sort()
    .join(" ");
  return { key, lat, lon, spots, opensAt };
}

function distance(one: Mark, other: Mark, { pixel }: View): number {
  const [a, b] = [pixel(one), pixel(other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The zoom from which on no other point's mark touches that of a point; 0 where there is no other. */
export function aloneFrom(point: LatLon, others: LatLon[]): number {
  const here = project(point);
  const distances = others.map(project).map(({ x, y }) => Math.hypot(x - here.x, y - here.y));
  const nearest = Math.min(...distances.filter((distance) => distance > 0));
  return Number.isFinite(nearest) ? Math.max(0, Math.log2(APART / nearest)) : 0;
}

/** A point on the world map of zoom 0, which is 256 pixels wide (Web Mercator). */
function project({ lat, lon }: LatLon): { x: number; y: number } {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (256 * (lon + 180)) / 360, y: 128 - (128 * north) / Math.PI };
}

/** How wide a mark is drawn, in pixels: one event as large as its doubt, several by their number. */
export function sizeOf({ spots }: { spots: Pick<Spot, "events">[] }): number {
  const events = spots.flatMap((spot) => spot.events);
  const [event] = events;
  if (events.length === 1 && event) return event.placePrecision === "settlement" ? 26 : 40;
  return Math.round(34 + Math.min(16, 2 * Math.sqrt(events.length)));
}

/** How many claims of each side are in a mark, in the order of SIDES. */
export function sidesIn({ spots }: Mark): number[] {
  return countSides(spots.flatMap(({ events }) => events));
}
