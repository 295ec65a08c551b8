import type { MapView, Seen } from "@/components/explorer/use-address";
import type { Extent } from "@/lib/columns/spots";
import type { Box } from "@/lib/filter/box";

export type Point = { lat: number; lon: number };

/** What of the world is seen, and where a point of it is, in pixels from the top left. */
export type Frame = {
  zoom: number;
  box: Box;
  size: { width: number; height: number };
  pixel: (point: Point) => { x: number; y: number };
};

/** A canvas over the map: where a point is on it, and where the world map of zoom 0 (see world.ts) is. */
export type CanvasView = {
  width: number;
  height: number;
  pixel: (point: Point) => { x: number; y: number };
  scale: number;
  x: number;
  y: number;
};

/** What is drawn beyond each edge while a map is moved, as a share of it, so that it does not end there. */
export const BEYOND = 0.1;

export type Draw = (context: CanvasRenderingContext2D, view: CanvasView) => void;

export type Camera = {
  zoomBy: (steps: number) => void;
  zoomTo: (point: Point, zoom: number) => void;
  /** These are the site's own moves, which the address does not keep, unless it is told. */
  fit: (extent: Extent | null) => void;
  fill: (box: Box) => void;
  show: (point: Point, zoom: number, isTold: boolean) => void;
  restore: (view: MapView) => void;
  /** What is seen now, for an address: when that brings it back, the map stays where it is. */
  look: () => Seen;
  focus: () => void;
};
