import { useMemo } from "react";
import type { BasemapLayers } from "./basemap-file";
import { type BasemapPaths, toPaths } from "./basemap-paths";
import type { CanvasView } from "./frame";
import { CanvasLayer } from "./leaflet";
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
  const draw = useMemo(() => {
    const paths = toPaths(layers);
    return function drawBasemap(context: CanvasRenderingContext2D, { scale, x, y }: CanvasView) {
      const palette = readPalette(context.canvas);
      context.translate(x, y);
      context.scale(scale, scale);
      for (const [layer, { fill, stroke, width = 1, dash = [] }] of STYLES) {
        if (fill) {
          context.fillStyle = palette(fill);
          context.fill(paths[layer], "evenodd");
        }
        if (!stroke) continue;
        context.strokeStyle = palette(stroke);
        context.lineWidth = width / scale;
        context.setLineDash(dash.map((length) => length / scale));
        context.stroke(paths[layer]);
      }
    };
  }, [layers]);

  return <CanvasLayer pane="basemap" draw={draw} />;
}
