/** A part of the map, in degrees; all that lies within or on its edges. */
export type Box = { west: number; south: number; east: number; north: number };

/** Four decimals are eleven metres, more exact than a screen can show. */
const DECIMALS = 4;

/**
 * The box of an address, in the order of OGC; null where the text is none.
 *
 *     readBox("37.5,48,38.25,48.75")  // { west: 37.5, south: 48, east: 38.25, north: 48.75 }
 */
export function readBox(text: string): Box | null {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 4 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
  const isOnGlobe = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isOnGlobe && west <= east && south <= north ? roundBox({ west, south, east, north }) : null;
}

/** The inverse of readBox: `writeBox({ west: 37.5, south: 48, east: 38.25, north: 48.75 })` is `37.5,48,38.25,48.75`. */
export function writeBox({ west, south, east, north }: Box): string {
  return [west, south, east, north].join(",");
}

/** The box as an address holds it, and on the globe: a map shows more than there is of the world. */
export function roundBox({ west, south, east, north }: Box): Box {
  return { west: round(west, 180), south: round(south, 90), east: round(east, 180), north: round(north, 90) };
}

/** Whether a point lies in a box, also one over the antimeridian: `isWithin(box, { lat: 48.5, lon: 38 })`. */
export function isWithin({ west, south, east, north }: Box, { lat, lon }: { lat: number; lon: number }): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

function round(degrees: number, most: number): number {
  const rounded = Number(Math.max(-most, Math.min(most, degrees)).toFixed(DECIMALS));
  // No address says −0.
  return rounded === 0 ? 0 : rounded;
}
