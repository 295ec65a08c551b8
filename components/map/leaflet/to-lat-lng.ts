import type * as L from "leaflet";
import type { Point } from "../frame";

/** A point as Leaflet takes it. */
export function toLatLng({ lat, lon }: Point): L.LatLngTuple {
  return [lat, lon];
}
