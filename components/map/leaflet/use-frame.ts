import type * as L from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Frame } from "../frame";
import { toLatLng } from "./to-lat-lng";

/** What is seen now; another one when the map has moved. */
export function useFrame(): Frame {
  const map = useMap();
  const [frame, setFrame] = useState(() => frameOf(map));
  // One object for ever: handlers made anew are off for a moment, in which a move would be missed.
  const handlers = useMemo(() => ({ moveend: () => setFrame((before) => follow(map, before)) }), [map]);
  useMapEvents(handlers);
  useEffect(
    // The map may have moved before its moves were listened to.
    function catchUp() {
      setFrame((before) => follow(map, before));
    },
    [map],
  );
  return frame;
}

/** The same frame where the map has not moved, so that nothing is drawn again. */
function follow(map: L.Map, before: Frame): Frame {
  const now = frameOf(map);
  return JSON.stringify(now) === JSON.stringify(before) ? before : now;
}

export function frameOf(map: L.Map): Frame {
  const bounds = map.getBounds();
  const { x: width, y: height } = map.getSize();
  return {
    zoom: map.getZoom(),
    box: { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() },
    size: { width, height },
    pixel: (point) => map.latLngToContainerPoint(toLatLng(point)),
  };
}
