/** How wide the world map of zoom 0 is, in pixels (Web Mercator). */
export const WORLD = 256;

/** A point on the world map of zoom 0: `toWorld({ lat: 0, lon: 0 })` is 128, 128. */
export function toWorld({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (WORLD * (lon + 180)) / 360, y: WORLD * (0.5 - north / (2 * Math.PI)) };
}
