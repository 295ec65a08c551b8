/** One slice of a ring, in turns from the top and clockwise, and the position of what it counts. */
export type Slice = { part: number; from: number; to: number };

/** The ring, in a box of 40 by 40. */
export const RING = { middle: 20, outer: 18, inner: 11.5 };

/** A ring cut by counts; counts of nothing have no slice. `cutRing([1, 3])` is cut at 0.25. */
export function cutRing(counts: number[]): Slice[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.flatMap((count, part) => {
    if (count === 0) return [];
    const from = before / total;
    before += count;
    return { part, from, to: before / total };
  });
}

/** Draws a slice on a canvas. */
export function fillSlice(context: CanvasRenderingContext2D, { from, to }: Pick<Slice, "from" | "to">): void {
  const { middle, outer, inner } = RING;
  const [start, end] = [angleOf(from), angleOf(to)];
  context.beginPath();
  context.arc(middle, middle, outer, start, end);
  context.arc(middle, middle, inner, end, start, true);
  context.fill();
}

/** A slice as an SVG path. */
export function slicePath({ from, to }: Pick<Slice, "from" | "to">): string {
  // A whole ring has no two ends, so it is drawn as two halves.
  if (to - from > 0.999) return `${slicePath({ from: 0, to: 0.5 })}${slicePath({ from: 0.5, to: 0.999 })}z`;
  const { outer, inner } = RING;
  const large = to - from > 0.5 ? 1 : 0;
  return [
    `M${at(outer, from)}`,
    `A${outer} ${outer} 0 ${large} 1 ${at(outer, to)}`,
    `L${at(inner, to)}`,
    `A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}z`,
  ].join("");
}

function at(radius: number, turn: number): string {
  const round = (value: number) => Number((RING.middle + value).toFixed(2));
  return `${round(radius * Math.cos(angleOf(turn)))} ${round(radius * Math.sin(angleOf(turn)))}`;
}

function angleOf(turn: number): number {
  return (turn - 0.25) * 2 * Math.PI;
}
