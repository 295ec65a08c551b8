import type * as L from "leaflet";
import type { MapView, Seen } from "@/components/explorer/use-address";
import { frameOf } from "./use-frame";

/** The moves that the site makes itself are not told. */
const quiet = new WeakSet<L.Map>();
/** The view that was told last: when the address brings it back, the map is there or already further on. */
const told = new WeakMap<L.Map, string>();

/** Moves the map, and tells nobody. */
export function quietly(map: L.Map, move: () => void): void {
  quiet.add(map);
  move();
  quiet.delete(map);
}

/** The same, and what was told holds no more. */
export function depart(map: L.Map, move: () => void): void {
  told.delete(map);
  quietly(map, move);
}

export function isQuiet(map: L.Map): boolean {
  return quiet.has(map);
}

/** Whether a view is the one that was told last. */
export function isTold(map: L.Map, view: MapView): boolean {
  return told.get(map) === JSON.stringify(view);
}

/** What is seen, to be told. */
export function look(map: L.Map): Seen {
  const view = viewOf(map);
  told.set(map, JSON.stringify(view));
  return { view, box: frameOf(map).box };
}

/** As exact as a screen can show, so that links stay short. */
function viewOf(map: L.Map): MapView {
  const { lat, lng } = map.getCenter();
  return { z: Number(map.getZoom().toFixed(2)), lat: Number(lat.toFixed(4)), lng: Number(lng.toFixed(4)) };
}
