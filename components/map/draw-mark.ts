import { drawGlyph, GLYPH_BOX, type Glyph, sideColour } from "@/lib/view/glyph";
import { SIDES } from "@/lib/vocabulary";
import { countWords, numberSize } from "./count-words";
import type { Palette } from "./palette";
import { cutRing, fillSlice } from "./pie";

/** What a mark looks like, apart from where it stands. */
export type Drawing =
  | { kind: "event"; glyph: Glyph; isExact: boolean }
  | { kind: "group"; sides: number[]; events: number };

/** The box in which pies are cut. */
const PIE_BOX = 40;

/** Draws one mark, `size` pixels wide, in the middle of `x`, `y`: as its button looks. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  drawing: Drawing,
  palette: Palette,
): void {
  const box = drawing.kind === "event" ? GLYPH_BOX : PIE_BOX;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / box, size / box);
  if (drawing.kind === "event") drawEvent(context, drawing, palette);
  else drawGroup(context, drawing, palette);
  context.restore();
}

function drawEvent(
  context: CanvasRenderingContext2D,
  { glyph, isExact }: Extract<Drawing, { kind: "event" }>,
  palette: Palette,
): void {
  context.globalAlpha = isExact ? 1 : 0.62;
  for (const { d, fill, stroke, width, dash } of drawGlyph(glyph)) {
    const path = pathOf(d);
    if (fill !== "none") {
      context.fillStyle = palette(fill);
      context.fill(path);
    }
    context.setLineDash(dash.split(" ").filter(Boolean).map(Number));
    context.lineWidth = width;
    context.strokeStyle = palette(stroke);
    context.stroke(path);
  }
}

function drawGroup(
  context: CanvasRenderingContext2D,
  { sides, events }: Extract<Drawing, { kind: "group" }>,
  palette: Palette,
): void {
  const middle = PIE_BOX / 2;
  context.beginPath();
  context.arc(middle, middle, 19, 0, 2 * Math.PI);
  context.fillStyle = palette("var(--paper-raised)");
  context.fill();
  // A button has a soft shadow: to blur a hundred of them takes longer than all the rest.
  context.lineWidth = 1;
  context.strokeStyle = "rgb(0 0 0 / 22%)";
  context.stroke();
  for (const slice of cutRing(sides)) {
    context.fillStyle = palette(sideColour(SIDES[slice.part] ?? "none"));
    fillSlice(context, slice);
  }
  context.fillStyle = palette("var(--ink)");
  const words = countWords(events);
  context.font = `650 ${numberSize(words)}px ${palette.family}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(words, middle, middle + 0.5);
}

const paths = new Map<string, Path2D>();

/** Glyphs have a dozen paths between them. */
function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  const made = new Path2D(d);
  paths.set(d, made);
  return made;
}
