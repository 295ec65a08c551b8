import type { Columns } from "@/lib/columns/columns";
import { countFound } from "@/lib/columns/found";
import { select } from "@/lib/columns/select";
import type { Box } from "@/lib/filter/box";
import { NO_FILTER } from "@/lib/filter/query";
import { findEventSet } from "./event-set";

/** How far all claims reach, on the map and in days; null where nothing is pinned or dated. */
export type SetExtent = { box: Box | null; from: string | null; to: string | null };

/** Reckoned once for each set. */
const kept = new WeakMap<Columns, SetExtent>();

/** How far the claims of the database reach. */
export async function findSetExtent(): Promise<SetExtent> {
  const columns = await findEventSet();
  const extent = kept.get(columns) ?? reckon(columns);
  kept.set(columns, extent);
  return extent;
}

function reckon(columns: Columns): SetExtent {
  const { from, to } = countFound(select(columns, NO_FILTER));
  return { box: columns.places.reduce<Box | null>(around, null), from, to };
}

function around(box: Box | null, { lat, lon }: { lat: number; lon: number }): Box {
  const { west, south, east, north } = box ?? { west: lon, south: lat, east: lon, north: lat };
  return {
    west: Math.min(west, lon),
    south: Math.min(south, lat),
    east: Math.max(east, lon),
    north: Math.max(north, lat),
  };
}
