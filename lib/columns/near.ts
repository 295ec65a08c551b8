import type { Neighbour } from "@/lib/view/place";
import type { Columns } from "./columns";
import { placeLines } from "./place-lines";
import { rememberOne } from "./remember";

const KM_A_DEGREE = 111.2;

/**
 * The settlements around a point about which something is claimed, the nearest first; itself is not among them.
 *
 *     nearPlaces(columns, { id: "gn-1", lat: 48.6, lon: 38 }, { km: 15, most: 20 })
 */
export function nearPlaces(
  columns: Columns,
  { id, lat, lon }: { id: string; lat: number; lon: number },
  { km: within, most }: { km: number; most: number },
): Neighbour[] {
  const high = within / KM_A_DEGREE;
  const narrow = Math.cos((lat * Math.PI) / 180);
  const wide = high / Math.max(0.01, narrow);
  const lines = placeLines(columns);
  const { lats, lons } = coordinatesOf(columns);
  const near: Neighbour[] = [];
  for (let at = 0; at < lats.length; at++) {
    const [north, east] = [(lats[at] ?? 0) - lat, (lons[at] ?? 0) - lon];
    const place = lines[at];
    if (Math.abs(north) > high || Math.abs(east) > wide || !place || place.id === id) continue;
    // So near, the earth is flat.
    const km = KM_A_DEGREE * Math.hypot(north, east * narrow);
    const { name, admin1, events } = place;
    if (km <= within) near.push({ id: place.id, name, admin1, lat: place.lat, lon: place.lon, events, km });
  }
  return near.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** Where the places of placeLines are, in their order, as numbers: all are looked at for each page. */
const coordinatesOf = rememberOne((columns: Columns) => {
  const lines = placeLines(columns);
  return { lats: Float64Array.from(lines, ({ lat }) => lat), lons: Float64Array.from(lines, ({ lon }) => lon) };
});
