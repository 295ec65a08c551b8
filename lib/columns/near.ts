import type { Neighbour } from "@/lib/view/place";
import type { Columns } from "./columns";
import { placeLines } from "./place-lines";

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
  return placeLines(columns)
    .filter((place) => Math.abs(place.lat - lat) <= high && Math.abs(place.lon - lon) <= wide && place.id !== id)
    .map(({ id, name, admin1, lat: north, lon: east, events }) => {
      // So near, the earth is flat.
      const km = KM_A_DEGREE * Math.hypot(north - lat, (east - lon) * narrow);
      return { id, name, admin1, lat: north, lon: east, events, km };
    })
    .filter(({ km }) => km <= within)
    .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
