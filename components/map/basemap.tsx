import { useMemo } from "react";
import type { BasemapFile, Box, Layer, Piece } from "./basemap-file";
import type { Draw } from "./frame";
import { CanvasLayer } from "./leaflet/canvas-layer";
import { readPalette } from "./palette";
import { WORLD } from "./world";

/** How a layer is drawn: colours of app/globals.css, widths and dashes in pixels. From the ground up. */
const STYLES: [layer: Layer, style: { fill?: string; stroke?: string; width?: number; dash?: number[] }][] = [
  ["land", { fill: "var(--map-land)", stroke: "var(--map-coast)", width: 0.75 }],
  ["lakes", { fill: "var(--map-water)" }],
  ["rivers", { stroke: "var(--map-river)", width: 1.25 }],
  ["regions", { stroke: "var(--map-region)", width: 1, dash: [3, 3] }],
  ["borders", { stroke: "var(--map-border)", width: 1.5 }],
];

/** Land, waters and borders from our own file, quiet so that the marks are what is seen. */
export function Basemap({ file }: { file: BasemapFile }) {
  const draw = useMemo((): Draw => {
    const pathOf = keepPaths();
    return function drawBasemap(context, { scale, x, y, width, height }) {
      const palette = readPalette(context.canvas);
      const unit = (scale * WORLD) / file.units;
      const seen: Box = [-x / unit, -y / unit, (width - x) / unit, (height - y) / unit];
      context.translate(x, y);
      context.scale(unit, unit);
      for (const [layer, { fill, stroke, width = 1, dash = [] }] of STYLES) {
        if (fill) context.fillStyle = palette(fill);
        if (stroke) context.strokeStyle = palette(stroke);
        context.lineWidth = width / unit;
        context.setLineDash(dash.map((length) => length / unit));
        for (const piece of file[layer]) {
          if (!meet(piece.box, seen)) continue;
          const path = pathOf(piece);
          if (fill) context.fill(path, "evenodd");
          if (stroke) context.stroke(path);
        }
      }
    };
  }, [file]);

  return <CanvasLayer pane="basemap" draw={draw} />;
}

/** Each path is read when it is first drawn, and kept. */
function keepPaths(): (piece: Piece) => Path2D {
  const known = new Map<Piece, Path2D>();
  return function pathOf(piece) {
    const path = known.get(piece) ?? new Path2D(piece.path);
    known.set(piece, path);
    return path;
  };
}

function meet([west, north, east, south]: Box, other: Box): boolean {
  return west <= other[2] && east >= other[0] && north <= other[3] && south >= other[1];
}
