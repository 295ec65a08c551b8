import { toWorld, WORLD } from "@/components/map/world";

type LatLon = { lat: number; lon: number };

/** The part of the basemap that a small map shows. */
export type MiniFrame = {
  width: number;
  height: number;
  /** As on the large map: how near it is. */
  zoom: number;
  /** In the units of public/basemap/mini.svg: where it begins, and how many of them a pixel has. */
  left: number;
  top: number;
  perPixel: number;
  pixel: (point: LatLon) => { x: number; y: number };
};

/** How wide the world of the basemap is; scripts/basemap/paths.mjs writes it so. */
export const UNITS = 2 ** 19;

/** No nearer than this, or nothing around tells where it is: some 70 km to the width; and not so far that little of it is on the basemap. */
const NEAREST = 9;
const FARTHEST = 3;
/** Pixels that stay free around the outermost points. */
const MARGIN = 34;

/** The frame around some points: `frameAround([{ lat: 48.6, lon: 38 }], { width: 360, height: 240 }).zoom` is 9. */
export function frameAround(points: LatLon[], { width, height }: { width: number; height: number }): MiniFrame {
  const world = points.map(toUnits);
  const [xs, ys] = [world.map(({ x }) => x), world.map(({ y }) => y)];
  const [west, east, north, south] = [least(xs), -least(xs.map(negate)), least(ys), -least(ys.map(negate))];
  const needed = Math.max((east - west) / (width - 2 * MARGIN), (south - north) / (height - 2 * MARGIN));
  const perPixel = Math.min(Math.max(needed, perPixelAt(NEAREST)), perPixelAt(FARTHEST));
  const left = (west + east) / 2 - (width * perPixel) / 2;
  const top = (north + south) / 2 - (height * perPixel) / 2;
  const pixel = (point: LatLon) => {
    const { x, y } = toUnits(point);
    return { x: (x - left) / perPixel, y: (y - top) / perPixel };
  };
  return { width, height, left, top, perPixel, zoom: Math.log2(UNITS / WORLD / perPixel), pixel };
}

function toUnits(point: LatLon): { x: number; y: number } {
  const { x, y } = toWorld(point);
  return { x: (x * UNITS) / WORLD, y: (y * UNITS) / WORLD };
}

function perPixelAt(zoom: number): number {
  return UNITS / WORLD / 2 ** zoom;
}

function least(numbers: number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}

function negate(number: number): number {
  return -number;
}
