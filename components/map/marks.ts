import type { Spots } from "@/lib/columns/spots";
import { type Box, isWithin } from "@/lib/filter/box";
import { SIDES } from "@/lib/vocabulary";
import { type Clusters, MAX_ZOOM } from "./clusters";
import { toWorld } from "./world";

/** What is drawn at one point: one settlement with its events, or several that would touch. */
export type Mark = {
  key: string;
  lat: number;
  lon: number;
  /** The settlements that show something, as positions in `places`. */
  places: number[];
  /** The one of them with the most events: what the mark is named by. */
  main: number;
  events: number;
  /** Claims of each side, in the order of SIDES: what a pie is cut by. */
  sides: number[];
  /** The row of its event where it is the only one. */
  event: number | null;
  /** Whether its one event is in the settlement, and not only near it. */
  isExact: boolean;
};

type LatLon = { lat: number; lon: number };

type View = {
  zoom: number;
  box: Box;
  pixel: (point: LatLon) => { x: number; y: number };
};

/** Marks of one event each do not touch from this distance on, in pixels. */
const APART = 34;

/**
 * The marks of a view, which do not touch: near settlements are one, and where clusters still touch, the smaller goes to
 * the larger. A mark stands in the middle of what it shows.
 */
export function marksIn(spots: Spots, clusters: Clusters, view: View): Mark[] {
  const { clusterOf } = clusters.of(view.zoom);
  const marks = groupBy(shownAt(spots), clusterOf)
    .map((group) => toMark(group, spots))
    .filter((mark) => isWithin(view.box, mark));
  return view.zoom < MAX_ZOOM ? joinTouching(marks, spots, view) : marks;
}

/** The settlements that show an event. */
function shownAt({ events }: Spots): number[] {
  const places: number[] = [];
  for (let place = 0; place < events.length; place++) if (events[place]) places.push(place);
  return places;
}

/** The settlements of one cluster each, in their order. */
function groupBy(places: number[], clusterOf: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  for (const place of places) {
    const cluster = clusterOf[place] ?? 0;
    const group = groups.get(cluster);
    if (group) group.push(place);
    else groups.set(cluster, [place]);
  }
  return [...groups.values()];
}

/** A mark for some settlements. */
export function toMark(places: number[], { columns, events, sides, lastEvent }: Spots): Mark {
  let [count, lat, lon] = [0, 0, 0];
  let main = places[0] ?? 0;
  const claims = SIDES.map(() => 0);
  for (const place of places) {
    const here = events[place] ?? 0;
    const point = columns.places[place];
    count += here;
    if (here > (events[main] ?? 0)) main = place;
    lat += here * (point?.lat ?? 0);
    lon += here * (point?.lon ?? 0);
    for (let side = 0; side < claims.length; side++)
      claims[side] = (claims[side] ?? 0) + (sides[place * claims.length + side] ?? 0);
  }
  const event = count === 1 ? (lastEvent[places.find((place) => events[place]) ?? 0] ?? null) : null;
  return {
    key: `${places[0]}+${places.length}`,
    lat: lat / count,
    lon: lon / count,
    places,
    main,
    events: count,
    sides: claims,
    event,
    isExact: event !== null && columns.events.placePrecision[event] === 0,
  };
}

type Placed = { mark: Mark; x: number; y: number; size: number };

function joinTouching(marks: Mark[], spots: Spots, { pixel }: Pick<View, "pixel">): Mark[] {
  const kept: Placed[] = [];
  for (const mark of marks.toSorted((a, b) => b.events - a.events || (a.places[0] ?? 0) - (b.places[0] ?? 0))) {
    const placed = { mark, ...pixel(mark), size: sizeOf(mark) };
    const larger = kept.find((other) => touch(placed, other));
    if (!larger) kept.push(placed);
    else {
      const joined = toMark([...larger.mark.places, ...mark.places], spots);
      // It stays where it is: to move it would let it touch others.
      larger.mark = { ...joined, lat: larger.mark.lat, lon: larger.mark.lon };
      larger.size = sizeOf(joined);
    }
  }
  return kept.map(({ mark }) => mark);
}

function touch(a: Placed, b: Placed): boolean {
  const [across, up, apart] = [a.x - b.x, a.y - b.y, (a.size + b.size) / 2];
  return across * across + up * up < apart * apart;
}

/** How near one must go to see a mark's settlements apart: as more than one mark. */
export function opensAt({ places }: Mark, spots: Spots, clusters: Clusters, zoom: number): number {
  for (let level = Math.floor(zoom) + 1; level < MAX_ZOOM; level++) {
    const marks = groupBy(places, clusters.of(level).clusterOf).map((group) => toMark(group, spots));
    if (marks.length > 1 && joinTouching(marks, spots, { pixel: pixelsAt(level) }).length > 1) return level;
  }
  return MAX_ZOOM;
}

/** Where a point of the world is at a zoom. */
function pixelsAt(zoom: number): View["pixel"] {
  const scale = 2 ** zoom;
  return (point) => {
    const { x, y } = toWorld(point);
    return { x: x * scale, y: y * scale };
  };
}

/** The zoom from which on no other point's mark touches that of a point; 0 where there is no other. */
export function aloneFrom(point: LatLon, others: LatLon[]): number {
  const here = toWorld(point);
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const { x, y } = toWorld(other);
    const distance = Math.hypot(x - here.x, y - here.y);
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return Number.isFinite(nearest) ? Math.max(0, Math.log2(APART / nearest)) : 0;
}

/** How wide a mark is drawn, in pixels: one event as large as its doubt, several by their number. */
export function sizeOf({ events, isExact }: Pick<Mark, "events" | "isExact">): number {
  if (events === 1) return isExact ? 26 : 40;
  return Math.round(34 + Math.min(16, 2 * Math.sqrt(events)));
}
