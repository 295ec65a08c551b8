import "leaflet/dist/leaflet.css";
import * as L from "leaflet";
import { type ReactNode, useEffect, useRef } from "react";
import { MapContainer, useMapEvents } from "react-leaflet";
import type { MapView, Seen } from "@/components/explorer/use-address";
import { useStable } from "@/components/explorer/use-stable";
import type { Extent } from "@/lib/columns/spots";
import type { Point } from "../frame";
import { CLOSEST_FIT, FARTHEST, hasRoom, NARROW, PADDING, widthOf } from "./fitting";
import { toLatLng } from "./to-lat-lng";
import { isQuiet, look, quietly } from "./told";

type FrameProps = {
  className?: string;
  label: string;
  limits: [Point, Point];
  /** Where it is from its first moment: a view, or how far what is to be seen reaches. */
  first: MapView | Extent | null;
  /** Whether another size of the map is told as a move is. */
  tellsSize: boolean;
  onMove: (seen: Seen) => void;
  children: ReactNode;
};

/** The address follows when the map has rested, in milliseconds. */
const REST = 250;

/** The map of Leaflet, of which nothing is seen outside this folder: elsewhere are frames, pins and canvases. */
export function MapFrame({ className, label, limits, first, tellsSize, onMove, children }: FrameProps) {
  return (
    <MapContainer
      className={className}
      // Written here it is read at once; else Leaflet makes the browser work out the styles of the whole page for it.
      style={POSITION}
      {...toFirstView(first)}
      maxZoom={14}
      zoomSnap={0.25}
      wheelPxPerZoomLevel={120}
      maxBounds={L.latLngBounds(limits.map(toLatLng))}
      maxBoundsViscosity={0.8}
      zoomControl={false}
      attributionControl={false}
      trackResize={false}
    >
      <Watch label={label} tellsSize={tellsSize} onMove={onMove} />
      {children}
    </MapContainer>
  );
}

const POSITION = { position: "relative" } as const;

/** Where there is nothing to be seen: Ukraine. */
const NOWHERE = { center: [48.5, 33] as L.LatLngTuple, zoom: 6 };

function toFirstView(first: MapView | Extent | null) {
  const width = window.innerWidth < NARROW ? "narrow" : "wide";
  const minZoom = FARTHEST[width];
  if (!first) return { minZoom, ...NOWHERE };
  if ("z" in first) return { minZoom, center: L.latLng(first), zoom: first.z };
  const bounds = L.latLngBounds(toLatLng(first.low), toLatLng(first.high));
  // How wide the map will be is not known yet; more than the window it is not.
  if (!hasRoom(bounds, minZoom, L.point(window.innerWidth, window.innerHeight)))
    return { minZoom, center: toLatLng(first.middle), zoom: minZoom };
  return { minZoom, bounds, boundsOptions: { ...PADDING[width], maxZoom: CLOSEST_FIT } };
}

function Watch({ label, tellsSize, onMove }: Pick<FrameProps, "label" | "tellsSize" | "onMove">) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const map = useMapEvents({
    moveend() {
      clearTimeout(timer.current);
      if (!isQuiet(map)) timer.current = setTimeout(() => onMove(look(map)), REST);
    },
  });
  const tellSize = useStable(() => {
    clearTimeout(timer.current);
    if (tellsSize) timer.current = setTimeout(() => onMove(look(map)), REST);
  });

  useEffect(
    function nameAndFollowSize() {
      const frame = map.getContainer();
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-label", label);
      const scale = new L.Control.Scale({ imperial: false, maxWidth: 90 }).addTo(map);
      let room = roomOf(frame);
      const observer = new ResizeObserver(() => {
        quietly(map, () => {
          followSize(map);
          map.setMinZoom(FARTHEST[widthOf(map)]);
        });
        if (room !== roomOf(frame)) tellSize();
        room = roomOf(frame);
      });
      observer.observe(frame);
      return () => {
        observer.disconnect();
        scale.remove();
      };
    },
    [map, label, tellSize],
  );
  return null;
}

/** Leaflet moves by what is less than a pixel only when it begins anew; its types do not know of that. */
const TO_THE_DOT = { reset: true } as L.ZoomPanOptions;

/** Another size around the same middle: Leaflet moves a map by whole pixels, and what is left over would show in the address. */
function followSize(map: L.Map): void {
  const { clientWidth, clientHeight } = map.getContainer();
  // A map that is just shown is told its size, which it knows: it need not be drawn again.
  if (map.getSize().equals(L.point(clientWidth, clientHeight))) return;
  const middle = map.getCenter();
  map.invalidateSize({ animate: false, pan: true });
  if (!map.getCenter().equals(middle)) map.setView(middle, map.getZoom(), TO_THE_DOT);
}

/** The size that a reader gives the map. Its height also follows from the words above it, which follow from what is told. */
function roomOf(frame: HTMLElement): string {
  return `${frame.clientWidth} × ${window.innerHeight}`;
}
