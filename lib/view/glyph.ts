import { SIDES, type Side, type Status } from "@/lib/vocabulary";
import type { EventView } from "./event";

/** What a glyph says: its form is the status, its colour the side, a dashed outline means unverified. An event is one. */
export type Glyph = Pick<EventView, "status" | "sides" | "unverified">;

/** One path of a glyph, in a box of 24 by 24. Colours are CSS values. */
export type GlyphPath = { d: string; fill: string; stroke: string; width: number; dash: string };

/** The side of the square in which paths are drawn. */
export const GLYPH_BOX = 24;

const MIDDLE = GLYPH_BOX / 2;
const RADIUS = 8;
/** A thin edge in the colour of the ground keeps marks apart where they touch. */
const EDGE = "var(--paper-raised)";

/** The colour of a side, as CSS: `sideColour("RU")` is `var(--side-ru)`. */
export function sideColour(side: Side): string {
  return `var(--side-${side.toLowerCase()})`;
}

/** The paths of a glyph, from the back to the front. */
export function drawGlyph({ status, sides, unverified }: Glyph): GlyphPath[] {
  const [first = "none", second = first] = sides.filter((side) => side !== "none");
  const paths = FORMS[status](first, second);
  return unverified ? [...paths, outline(circle(10.75), "var(--ink-soft)", { width: 1.25, dash: "2.6 2.2" })] : paths;
}

/** The same glyph as SVG text, for places that take no component: `toSvg(glyph, 20)` is 20 pixels wide. */
export function toSvg(glyph: Glyph, size: number): string {
  const paths = drawGlyph(glyph).map(
    ({ d, fill, stroke, width, dash }) =>
      `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GLYPH_BOX} ${GLYPH_BOX}" width="${size}" height="${size}" aria-hidden="true">${paths.join("")}</svg>`;
}

const FORMS: Record<Status, (first: Side, second: Side) => GlyphPath[]> = {
  contested: () => [disc("M12 4a8 8 0 0 0 0 16z", SIDES[0]), disc("M12 4a8 8 0 0 1 0 16z", SIDES[1])],
  acknowledged: (first, second) => [
    disc(circle(5), first),
    outline(circle(RADIUS), sideColour(second), { width: 2.25, dash: "" }),
  ],
  "one-sided": (first) => [disc(circle(RADIUS), first)],
  "third-party": () => [disc(circle(RADIUS), "third")],
  denied: (first) => [
    outline(circle(7), sideColour(first), { width: 2.25, dash: "" }),
    outline("M7.05 7.05l9.9 9.9M16.95 7.05l-9.9 9.9", sideColour(first), { width: 2.25, dash: "" }),
  ],
  narrated: () => [outline(circle(4), sideColour("none"), { width: 2, dash: "" })],
};

function disc(d: string, side: Side): GlyphPath {
  return { d, fill: sideColour(side), stroke: EDGE, width: 1, dash: "" };
}

function outline(d: string, stroke: string, line: { width: number; dash: string }): GlyphPath {
  return { d, fill: "none", stroke, ...line };
}

function circle(radius: number): string {
  return `M${MIDDLE - radius} ${MIDDLE}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
