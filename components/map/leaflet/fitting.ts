import * as L from "leaflet";

/** Pixels left and above, right and below what is fitted; on a narrow map the tools take more of it. */
export const PADDING: Record<"wide" | "narrow", Pick<L.FitBoundsOptions, "paddingTopLeft" | "paddingBottomRight">> = {
  wide: { paddingTopLeft: [56, 56], paddingBottomRight: [56, 56] },
  narrow: { paddingTopLeft: [64, 36], paddingBottomRight: [36, 36] },
};
/** A narrow map may show more of the world. */
export const FARTHEST = { wide: 5, narrow: 4 };
export const NARROW = 600;
/** Closer than this a single village fills the map and says nothing. */
export const CLOSEST_FIT = 10;
export const CLOSEST_SHOWN = 11;

/** Whether a map has little room for its tools. */
export function widthOf(map: L.Map): "wide" | "narrow" {
  return map.getSize().x < NARROW ? "narrow" : "wide";
}

/** Whether all of it can be seen at a zoom; where not, the map had better show the middle of the events. */
export function hasRoom(bounds: L.LatLngBounds, zoom: number, size: L.Point): boolean {
  const { EPSG3857 } = L.CRS;
  const [from, to] = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) =>
    EPSG3857.latLngToPoint(corner, zoom),
  );
  return !from || !to || (to.x - from.x <= size.x && to.y - from.y <= size.y);
}
