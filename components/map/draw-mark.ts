import { drawGlyph, GLYPH_BOX, type Glyph, sideColour } from "@/lib/view/glyph";
import { SIDES } from "@/lib/vocabulary";
import { countWords } from "./count-words";
import { cutRing } from "./pie";

/** What a mark looks like, apart from where it stands. */
export type Drawing =
  | { kind: "event"; glyph: Glyph; isExact: boolean }
  | { kind: "group"; sides: number[]; events: number };

/** The colours of the page as the canvas takes them, by their names in CSS. */
export type Palette = (colour: string) => string;

/** The box in which pies are cut. */
const PIE_BOX = 40;

/** Reads the page's colours: a canvas knows no CSS variables. Each is read once. */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const known = new Map<string, string>();
  return (colour) => {
    const before = known.get(colour);
    if (before) return before;
    canvas.style.color = colour;
    const read = getComputedStyle(canvas).color;
    known.set(colour, read);
    return read;
  };
}

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
  context.shadowColor = "rgb(0 0 0 / 35%)";
  context.shadowBlur = 3;
  context.shadowOffsetY = 1;
  context.fill();
  context.shadowColor = "transparent";
  for (const { part, d } of cutRing(sides)) {
    context.fillStyle = palette(sideColour(SIDES[part] ?? "none"));
    context.fill(new Path2D(d));
  }
  context.fillStyle = palette("var(--ink)");
  context.font = `650 13px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(countWords(events), middle, middle + 0.5);
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
