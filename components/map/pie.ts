/** One slice of a ring as an SVG path, in a box of 40 by 40, and the position of what it counts. */
export type Slice = { part: number; d: string };

const MIDDLE = 20;
const OUTER = 18;
const INNER = 11.5;

/** A ring cut by counts, from the top and clockwise; counts of nothing have no slice. `cutRing([1, 3])` */
export function cutRing(counts: number[]): Slice[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.flatMap((count, part) => {
    if (count === 0) return [];
    const from = before / total;
    before += count;
    return { part, d: slice(from, before / total) };
  });
}

function slice(from: number, to: number): string {
  // A whole ring has no two ends, so it is drawn as two halves.
  if (to - from > 0.999) return `${slice(0, 0.5)}${slice(0.5, 0.999)}z`;
  const large = to - from > 0.5 ? 1 : 0;
  return [
    `M${at(OUTER, from)}`,
    `A${OUTER} ${OUTER} 0 ${large} 1 ${at(OUTER, to)}`,
    `L${at(INNER, to)}`,
    `A${INNER} ${INNER} 0 ${large} 0 ${at(INNER, from)}z`,
  ].join("");
}

function at(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  const round = (value: number) => Number((MIDDLE + value).toFixed(2));
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
}
