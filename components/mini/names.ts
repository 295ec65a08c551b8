import { type Label, placeLabels, type Wish } from "@/components/map/labels";
import type { MiniFrame } from "./frame";
import type { PlacedSpot } from "./join-spots";
import towns from "./towns.json";

/** More towns than this crowd a small map. */
const MOST = 9;
/** Pixels: the size of the letters. */
const SIZE = { spot: 12, town: 11 };

/** The names on a small map, each where it covers nothing: those of the spots, then of towns, the largest first. */
export function namesOn(frame: MiniFrame, spots: PlacedSpot[]): Label[] {
  const own = spots.flatMap(({ name, x, y, size }): Wish[] =>
    name ? [{ text: name, x, y, dot: size / 2 + 2, size: SIZE.spot, isMarked: true }] : [],
  );
  const named = new Set(own.map(({ text }) => text));
  const taken = spots.map(({ x, y, size }) => ({
    left: x - size / 2,
    top: y - size / 2,
    right: x + size / 2,
    bottom: y + size / 2,
  }));
  const placed = placeLabels([...own, ...townsOn(frame, named)], taken, frame);
  const labels = placed.filter(({ isMarked }) => isMarked);
  return [...labels, ...placed.filter(({ isMarked }) => !isMarked).slice(0, MOST)];
}

function townsOn({ zoom, width, height, pixel }: MiniFrame, named: Set<string>): Wish[] {
  return (towns as [name: string, minZoom: number, lat: number, lon: number][]).flatMap(([text, minZoom, lat, lon]) => {
    if (minZoom > zoom + 1 || named.has(text)) return [];
    const { x, y } = pixel({ lat, lon });
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return [{ text, x, y, dot: 5, size: SIZE.town, isMarked: false }];
  });
}
