/** A point on the world map of zoom 0, which is 256 pixels wide (Web Mercator): `toWorld({ lat: 0, lon: 0 })` is 128, 128. */
export function toWorld({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (256 * (lon + 180)) / 360, y: 128 - (128 * north) / Math.PI };
}
