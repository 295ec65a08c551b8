import type { Anchor, Label } from "./labels";
import type { Palette } from "./palette";

/** Pixels between a point and its name. */
const GAP = { spot: 22, town: 6 } as const;
/** A seam of paper keeps names apart from lines. */
const SEAM = 3;
const DOT = 2;

type Drawn = Pick<Label, "text" | "x" | "y" | "size" | "anchor" | "isMarked">;

/** Draws names beside their points, a town's with a dot, a settlement's with a mark in stronger letters. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly Drawn[], palette: Palette): void {
  context.lineJoin = "round";
  context.lineWidth = SEAM;
  context.strokeStyle = palette("var(--map-land)");
  // To set letters costs a canvas more than to draw them.
  let letters = "";
  for (const label of labels) {
    const wanted = `${label.isMarked ? 600 : 400} ${label.size}px ${palette.family}`;
    if (wanted !== letters) context.font = wanted;
    letters = wanted;
    drawLabel(context, label, palette);
  }
}

function drawLabel(context: CanvasRenderingContext2D, { text, x, y, anchor, isMarked }: Drawn, palette: Palette): void {
  const at = beside(anchor, GAP[isMarked ? "spot" : "town"]);
  context.textAlign = at.align;
  context.textBaseline = at.baseline;
  context.strokeText(text, x + at.x, y + at.y);
  context.fillStyle = palette(isMarked ? "var(--map-name)" : "var(--map-town)");
  context.fillText(text, x + at.x, y + at.y);
  if (isMarked) return;
  context.globalAlpha = 0.7;
  context.beginPath();
  context.arc(x, y, DOT, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
}

function beside(anchor: Anchor, gap: number) {
  const places = {
    right: { x: gap, y: 0, align: "left", baseline: "middle" },
    left: { x: -gap, y: 0, align: "right", baseline: "middle" },
    above: { x: 0, y: -gap, align: "center", baseline: "bottom" },
    below: { x: 0, y: gap, align: "center", baseline: "top" },
  } as const;
  return places[anchor];
}
