"use client";

// The only file that knows Leaflet. Everything else speaks of frames, pins and canvases.

import "leaflet/dist/leaflet.css";
import L from "leaflet";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { MapContainer, Marker, TileLayer, useMap, useMapEvents } from "react-leaflet";
import type { MapView, Seen } from "@/components/explorer/use-address";
import { useStable } from "@/components/explorer/use-stable";
import type { Camera, CanvasView, Frame, Point } from "./frame";

type FrameProps = {
  className?: string;
  label: string;
  limits: [Point, Point];
  /** Where it is from its first moment: a view, or two corners of what is to be seen. */
  first: MapView | Point[];
  /** Whether another size of the map is told as a move is. */
  tellsSize: boolean;
  onMove: (seen: Seen) => void;
  children: ReactNode;
};

/** Pixels left and above, right and below what is fitted; on a narrow map the tools take more of it. */
const PADDING: Record<"wide" | "narrow", Pick<L.FitBoundsOptions, "paddingTopLeft" | "paddingBottomRight">> = {
  wide: { paddingTopLeft: [56, 56], paddingBottomRight: [56, 56] },
  narrow: { paddingTopLeft: [64, 36], paddingBottomRight: [36, 36] },
};
/** A narrow map may show more of the world. */
const FARTHEST = { wide: 5, narrow: 4 };
const NARROW = 600;
/** Closer than this a single village fills the map and says nothing. */
const CLOSEST_FIT = 10;
const CLOSEST_SHOWN = 11;
/** The address follows when the map has rested, in milliseconds. */
const REST = 250;

export function MapFrame({ className, label, limits, first, tellsSize, onMove, children }: FrameProps) {
  return (
    <MapContainer
      className={className}
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

/** Where there is nothing to be seen: Ukraine. */
const NOWHERE = { center: [48.5, 33] as L.LatLngTuple, zoom: 6 };

function toFirstView(first: MapView | Point[]) {
  const width = window.innerWidth < NARROW ? "narrow" : "wide";
  const minZoom = FARTHEST[width];
  if (!Array.isArray(first)) return { minZoom, center: L.latLng(first), zoom: first.z };
  const bounds = L.latLngBounds(first.map(toLatLng));
  if (!bounds.isValid()) return { minZoom, ...NOWHERE };
  return { minZoom, bounds, boundsOptions: { ...PADDING[width], maxZoom: CLOSEST_FIT } };
}

/** The moves that the site makes itself are not told. */
const quiet = new WeakSet<L.Map>();
/** The view that was told last: when the address brings it back, the map is there or already further on. */
const told = new WeakMap<L.Map, string>();

function quietly(map: L.Map, move: () => void): void {
  quiet.add(map);
  move();
  quiet.delete(map);
}

/** The same, and what was told holds no more. */
function depart(map: L.Map, move: () => void): void {
  told.delete(map);
  quietly(map, move);
}

function Watch({ label, tellsSize, onMove }: Pick<FrameProps, "label" | "tellsSize" | "onMove">) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const map = useMapEvents({
    moveend() {
      clearTimeout(timer.current);
      if (!quiet.has(map)) timer.current = setTimeout(() => onMove(look(map)), REST);
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
      const scale = L.control.scale({ imperial: false, maxWidth: 90 }).addTo(map);
      let room = roomOf(frame);
      const observer = new ResizeObserver(() => {
        quietly(map, () => {
          map.invalidateSize({ animate: false, pan: true });
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

/** The size that a reader gives the map. Its height also follows from the words above it, which follow from what is told. */
function roomOf(frame: HTMLElement): string {
  return `${frame.clientWidth} × ${window.innerHeight}`;
}

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

function frameOf(map: L.Map): Frame {
  const bounds = map.getBounds();
  const { x: width, y: height } = map.getSize();
  return {
    zoom: map.getZoom(),
    box: { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() },
    size: { width, height },
    pixel: (point) => map.latLngToContainerPoint(toLatLng(point)),
  };
}

export function useCamera(): Camera {
  const map = useMap();
  return useMemo(() => {
    const animate = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return {
      zoomBy: (steps) => map.setZoom(Math.round(map.getZoom() + steps), { animate }),
      zoomTo: (point, zoom) => map.setView(toLatLng(point), zoom, { animate }),
      fit: (points) =>
        depart(map, () => {
          map.setMinZoom(FARTHEST[widthOf(map)]);
          const bounds = L.latLngBounds(points.map(toLatLng));
          if (bounds.isValid())
            map.fitBounds(bounds, {
              ...PADDING[widthOf(map)],
              maxZoom: CLOSEST_FIT,
              animate: false,
            });
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
      show: (point, zoom, isTold) => {
        const near = Math.max(map.getZoom(), Math.min(zoom, CLOSEST_SHOWN));
        if (near === map.getZoom() && map.getBounds().pad(-0.15).contains(toLatLng(point))) return;
        const move = () => map.setView(toLatLng(point), near, { animate: false });
        if (isTold) move();
        else depart(map, move);
      },
      restore: (view) => {
        if (told.get(map) === JSON.stringify(view)) return;
        quietly(map, () => map.setView([view.lat, view.lng], view.z, { animate: false }));
      },
      look: () => look(map),
      focus: () => map.getContainer().focus({ preventScroll: true }),
    };
  }, [map]);
}

/** Whatever is given, standing at a point. It takes the pointer where its style says so. */
export function Pin({ at, raised = false, children }: { at: Point; raised?: boolean; children: ReactNode }) {
  const [host] = useState(() => document.createElement("div"));
  const icon = useMemo(() => {
    L.DomEvent.disableClickPropagation(host);
    return L.divIcon({ html: host, className: "", iconSize: [0, 0] });
  }, [host]);

  return (
    <>
      <Marker
        position={toLatLng(at)}
        icon={icon}
        keyboard={false}
        interactive={false}
        zIndexOffset={raised ? 1000 : 0}
      />
      {createPortal(children, host)}
    </>
  );
}

/** From the ground up, and how high each lies. Pins lie at 600. */
const PANES = { basemap: 200, labels: 450, marks: 590 } as const;

type CanvasProps = {
  pane: keyof typeof PANES;
  /** Draws on a canvas of the size of the map and a little more. */
  draw: (context: CanvasRenderingContext2D, view: CanvasView) => void;
};

/** What is drawn beyond each edge, as a share of the map, so that a map that is dragged does not end there. */
const BEYOND = 0.25;

/** A canvas over the map, which moves and grows with it and is drawn again where it comes to rest. */
export function CanvasLayer({ pane, draw }: CanvasProps) {
  const map = useMap();
  const latest = useRef(draw);
  const [layer] = useState(() => createCanvas(map, pane));
  const handlers = useMemo(
    () => ({
      moveend() {
        if (layer.view !== JSON.stringify(frameOf(map))) redraw(map, layer, latest.current);
      },
    }),
    [map, layer],
  );
  useMapEvents(handlers);

  useEffect(
    function show() {
      layer.overlay.addTo(map);
      const forget = onTheme(() => redraw(map, layer, latest.current));
      return () => {
        forget();
        layer.overlay.remove();
      };
    },
    [map, layer],
  );
  useEffect(
    function drawAgain() {
      latest.current = draw;
      redraw(map, layer, draw);
    },
    [map, layer, draw],
  );
  return null;
}

type Canvas = {
  canvas: HTMLCanvasElement;
  overlay: L.SVGOverlay;
  /** What was seen of the map when it was drawn last. */
  view: string;
};

function createCanvas(map: L.Map, pane: keyof typeof PANES): Canvas {
  const host = map.getPane(pane) ?? map.createPane(pane);
  host.style.zIndex = String(PANES[pane]);
  host.style.pointerEvents = "none";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  // Leaflet places and scales any element this way; its types know of SVG only.
  return { canvas, overlay: L.svgOverlay(canvas as unknown as SVGElement, map.getBounds(), { pane }), view: "" };
}

function redraw(map: L.Map, layer: Canvas, draw: CanvasProps["draw"]): void {
  const { canvas, overlay } = layer;
  layer.view = JSON.stringify(frameOf(map));
  const bounds = map.getBounds().pad(BEYOND);
  const origin = map.latLngToLayerPoint(bounds.getNorthWest());
  const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(origin);
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(size.x * ratio);
  canvas.height = Math.round(size.y * ratio);
  overlay.setBounds(bounds);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(ratio, ratio);
  const corner = map.project(bounds.getNorthWest());
  draw(context, {
    width: size.x,
    height: size.y,
    pixel: (point) => {
      const { x, y } = map.latLngToLayerPoint(toLatLng(point)).subtract(origin);
      return { x, y };
    },
    scale: map.getZoomScale(map.getZoom(), 0),
    x: -corner.x,
    y: -corner.y,
  });
  // For who waits until it is there.
  canvas.dataset.drawn = "true";
}

/** Tells of another theme, of the page or of the system; gives back what ends it. */
function onTheme(tell: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", tell);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", tell);
  };
}

type Pointer = {
  /** Says whether something is under the pointer. */
  onMove: (at: { x: number; y: number } | null) => boolean;
  onClick: (at: { x: number; y: number }) => void;
};

/** Follows the pointer over the map, in pixels from the top left; null where it has left, drags, or is a finger. */
export function usePointer({ onMove, onClick }: Pointer): void {
  const map = useMap();
  const latest = useRef({ onMove, onClick });
  useEffect(function keepLatest() {
    latest.current = { onMove, onClick };
  });
  const handlers = useMemo<L.LeafletEventHandlerFnMap>(
    () => ({
      click({ originalEvent, containerPoint: { x, y } }) {
        if (!isOnButton(originalEvent)) latest.current.onClick({ x, y });
      },
    }),
    [],
  );
  useMapEvents(handlers);
  useEffect(
    function followPointer() {
      const frame = map.getContainer();
      // What is drawn has no cursor of its own: the map has it for it.
      const move = (at: { x: number; y: number } | null) => {
        frame.style.cursor = latest.current.onMove(at) ? "pointer" : "";
      };
      const follow = (event: PointerEvent) => {
        if (event.pointerType === "touch" || event.buttons > 0) return;
        move(isOnButton(event) ? null : map.mouseEventToContainerPoint(event));
      };
      const leave = () => move(null);
      frame.addEventListener("pointermove", follow);
      frame.addEventListener("pointerleave", leave);
      return () => {
        frame.removeEventListener("pointermove", follow);
        frame.removeEventListener("pointerleave", leave);
        frame.style.cursor = "";
      };
    },
    [map],
  );
}

/** What lies on the map is not the map. */
function isOnButton({ target }: Event): boolean {
  return target instanceof Element && target.closest("button") !== null;
}

/** Tells when the map begins to move, whoever moves it. The handler stays the same object. */
export function useMoveStart(onMoveStart: () => void): void {
  const handlers = useMemo(() => ({ movestart: onMoveStart, resize: onMoveStart }), [onMoveStart]);
  useMapEvents(handlers);
}

export function Tiles({ url }: { url: string }) {
  return <TileLayer url={url} />;
}

function look(map: L.Map): Seen {
  const view = viewOf(map);
  told.set(map, JSON.stringify(view));
  return { view, box: frameOf(map).box };
}

/** As exact as a screen can show, so that links stay short. */
function viewOf(map: L.Map): MapView {
  const { lat, lng } = map.getCenter();
  return { z: Number(map.getZoom().toFixed(2)), lat: Number(lat.toFixed(4)), lng: Number(lng.toFixed(4)) };
}

function widthOf(map: L.Map): "wide" | "narrow" {
  return map.getSize().x < NARROW ? "narrow" : "wide";
}

function toLatLng({ lat, lon }: Point): L.LatLngTuple {
  return [lat, lon];
}
