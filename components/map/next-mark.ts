import type { Frame } from "./frame";
import { type Mark, sizeOf } from "./marks";

type Pixel = { x: number; y: number };
type View = Pick<Frame, "pixel">;

/** A finger or a pointer may stray this far from a mark, in pixels. */
const NEAR = 4;
/** A mark to the side counts as so many times further away than one straight ahead. */
const ASIDE = 2.5;

/** The mark nearest to a pixel, or null; with `isUnder`, only one that is under it. */
export function nearestMark(marks: readonly Mark[], { pixel }: View, at: Pixel, isUnder = false): Mark | null {
  let nearest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const { x, y } = pixel(mark);
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance >= least || (isUnder && distance > sizeOf(mark) / 2 + NEAR)) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}

/** The next mark in the direction of an arrow key, or null where there is none. */
export function nextMark(marks: readonly Mark[], { pixel }: View, from: Mark, key: string): Mark | null {
  const [right, down] = DIRECTIONS[key] ?? [0, 0];
  const here = pixel(from);
  let next: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const { x, y } = pixel(mark);
    const ahead = (x - here.x) * right + (y - here.y) * down;
    const aside = Math.abs((x - here.x) * down) + Math.abs((y - here.y) * right);
    const cost = ahead + aside * ASIDE;
    if (ahead <= 0 || cost >= least) continue;
    least = cost;
    next = mark;
  }
  return next;
}

const DIRECTIONS: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
