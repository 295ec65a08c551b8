import { useMemo } from "react";
import type { BasemapLayers } from "./basemap-file";
import { type BasemapPaths, toPaths, within } from "./basemap-paths";
import type { Draw } from "./frame";
import { CanvasLayer } from "./leaflet/canvas-layer";
import { readPalette } from "./palette";

/** How a layer is drawn: colours of app/globals.css, widths and dashes in pixels. From the ground up. */
const STYLES: [
  layer: keyof BasemapPaths,
  style: { fill?: string; stroke?: string; width?: number; dash?: number[] },
][] = [
  ["land", { fill: "var(--map-land)", stroke: "var(--map-coast)", width: 0.75 }],
  ["lakes", { fill: "var(--map-water)" }],
  ["rivers", { stroke: "var(--map-river)", width: 1.25 }],
  ["regions", { stroke: "var(--map-region)", width: 1, dash: [3, 3] }],
  ["borders", { stroke: "var(--map-border)", width: 1.5 }],
];

/** Land, waters and borders from our own file, quiet so that the marks are what is seen. */
export function Basemap({ layers }: { layers: BasemapLayers }) {
  const draw = useMemo((): Draw => {
    const paths = toPaths(layers);
    return function drawBasemap(context, { scale, x, y, width, height }) {
      const palette = readPalette(context.canvas);
      const seen = { west: -x / scale, north: -y / scale, east: (width - x) / scale, south: (height - y) / scale };
      context.translate(x, y);
      context.scale(scale, scale);
      for (const [layer, { fill, stroke, width = 1, dash = [] }] of STYLES) {
        if (fill) context.fillStyle = palette(fill);
        if (stroke) context.strokeStyle = palette(stroke);
        context.lineWidth = width / scale;
        context.setLineDash(dash.map((length) => length / scale));
        for (const { path } of within(paths[layer], seen)) {
          if (fill) context.fill(path, "evenodd");
          if (stroke) context.stroke(path);
        }
      }
    };
  }, [layers]);

  return <CanvasLayer pane="basemap" draw={draw} />;
}
