import * as L from "leaflet";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { BEYOND, type Draw } from "../frame";
import { onTheme } from "../on-theme";
import { toLatLng } from "./to-lat-lng";
import { frameOf } from "./use-frame";

/** From the ground up, and how high each lies. Pins lie at 600. */
const PANES = { basemap: 200, marks: 590 } as const;

type CanvasProps = {
  pane: keyof typeof PANES;
  /** Draws on a canvas of the size of the map and a little more. */
  draw: Draw;
};

/**
 * A canvas over the map, which moves and grows with it and is drawn again where it comes to rest. While the map is moved it
 * reaches beyond the edge: memory is what a canvas costs most, each time that it is shown with something new.
 */
export function CanvasLayer({ pane, draw }: CanvasProps) {
  const map = useMap();
  const latest = useRef(draw);
  const [layer] = useState(() => createCanvas(map, pane));
  const handlers = useMemo(
    () => ({
      zoomstart() {
        layer.isZoomed = true;
      },
      movestart() {
        // A map that is only set anew has ended its move by then.
        layer.widening = requestAnimationFrame(() => layer.isZoomed || redraw(map, layer, latest.current, BEYOND));
      },
      moveend() {
        cancelAnimationFrame(layer.widening);
        layer.isZoomed = false;
        if (layer.view !== JSON.stringify(frameOf(map))) redraw(map, layer, latest.current);
      },
    }),
    [map, layer],
  );
  useMapEvents(handlers);

  // Before the page is shown, so that what the map shows is seen together with all that says the same.
  useLayoutEffect(
    function show() {
      layer.overlay.addTo(map);
      const forget = onTheme(() => redraw(map, layer, latest.current));
      return () => {
        forget();
        cancelAnimationFrame(layer.widening);
        layer.overlay.remove();
      };
    },
    [map, layer],
  );
  useLayoutEffect(
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
  /** Whether the move that goes on is a zoom, in which a margin would help nobody. */
  isZoomed: boolean;
  /** The frame that draws it wider, where one is awaited. */
  widening: number;
};

function createCanvas(map: L.Map, pane: keyof typeof PANES): Canvas {
  const host = map.getPane(pane) ?? map.createPane(pane);
  host.style.zIndex = String(PANES[pane]);
  host.style.pointerEvents = "none";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  // Leaflet places and scales any element this way; its types know of SVG only.
  const overlay = L.svgOverlay(canvas as unknown as SVGElement, map.getBounds(), { pane });
  return { canvas, overlay, view: "", isZoomed: false, widening: 0 };
}

/** `beyond` each edge it is drawn too, by a share of the map. */
function redraw(map: L.Map, layer: Canvas, draw: Draw, beyond = 0): void {
  const { canvas, overlay } = layer;
  layer.view = JSON.stringify(frameOf(map));
  const bounds = map.getBounds().pad(beyond);
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
