import * as L from "leaflet";
import { useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Camera } from "../frame";
import { CLOSEST_FIT, CLOSEST_SHOWN, FARTHEST, hasRoom, PADDING, widthOf } from "./fitting";
import { toLatLng } from "./to-lat-lng";
import { depart, isTold, look, quietly } from "./told";

/** Moves the map. */
export function useCamera(): Camera {
  const map = useMap();
  return useMemo(() => {
    const animate = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return {
      zoomBy: (steps) => map.setZoom(Math.round(map.getZoom() + steps), { animate }),
      zoomTo: (point, zoom) => map.setView(toLatLng(point), zoom, { animate }),
      fit: (extent) =>
        depart(map, () => {
          const minZoom = FARTHEST[widthOf(map)];
          map.setMinZoom(minZoom);
          if (!extent) return;
          const bounds = L.latLngBounds(toLatLng(extent.low), toLatLng(extent.high));
          const options = { ...PADDING[widthOf(map)], maxZoom: CLOSEST_FIT, animate: false };
          if (hasRoom(bounds, minZoom, map.getSize())) map.fitBounds(bounds, options);
          else map.setView(toLatLng(extent.middle), minZoom, { animate: false });
        }),
      fill: ({ west, south, east, north }) =>
        depart(map, () =>
          map.fitBounds(
            [
              [south, west],
              [north, east],
            ],
            { animate: false },
          ),
        ),
      show: (point, zoom, tells) => {
        const near = Math.max(map.getZoom(), Math.min(zoom, CLOSEST_SHOWN));
        if (near === map.getZoom() && map.getBounds().pad(-0.15).contains(toLatLng(point))) return;
        const move = () => map.setView(toLatLng(point), near, { animate: false });
        if (tells) move();
        else depart(map, move);
      },
      restore: (view) => {
        if (isTold(map, view)) return;
        quietly(map, () => map.setView([view.lat, view.lng], view.z, { animate: false }));
      },
      look: () => look(map),
      focus: () => map.getContainer().focus({ preventScroll: true }),
    };
  }, [map]);
}
