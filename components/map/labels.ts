/** A name that wants a place on the map, at `x`, `y`, with whatever its drawing needs. */
export type Wish<Drawn = unknown> = Drawn & {
  text: string;
  x: number;
  y: number;
  /** Pixels around the point that stay free, and the size of the letters. */
  dot: number;
  size: number;
  /** Whether a mark stands at the point; else a dot is drawn there, which wants room as well. */
  isMarked: boolean;
};

export type Box = { left: number; top: number; right: number; bottom: number };

/** Where a name goes: beside, above or below its dot. */
export type Anchor = "right" | "left" | "above" | "below";

export type Label<Drawn = unknown> = Wish<Drawn> & { anchor: Anchor };

/** What a letter takes of the width, in shares of the type's size. */
const LETTER = 0.56;
const AIR = 3;
/** What a town's dot takes, with some air. */
const DOT = 8;

const ANCHORS: Anchor[] = ["right", "left", "above", "below"];

/**
 * Gives each name a place in the order of the wishes, or none: no name covers another, a mark, or leaves the map.
 *
 *     placeLabels([{ text: "Varen", x: 40, y: 40, dot: 4, size: 12, isMarked: false }], [], { width: 200, height: 100 })
 */
export function placeLabels<Drawn>(
  wishes: Wish<Drawn>[],
  taken: Box[],
  frame: { width: number; height: number },
): Label<Drawn>[] {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const point = boxAround(wish.x, wish.y, DOT);
    if (!wish.isMarked && boxes.some((other) => overlap(point, other))) return [];
    for (const anchor of ANCHORS) {
      const box = boxOf(wish, anchor);
      if (!isInside(box, frame) || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box, point);
      return [{ ...wish, anchor }];
    }
    return [];
  });
}

/** The box around a mark of a size, which names keep clear of. */
export function boxAround(x: number, y: number, size: number): Box {
  return { left: x - size / 2, top: y - size / 2, right: x + size / 2, bottom: y + size / 2 };
}

/** Whether two boxes share a point; those that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf({ text, x, y, dot, size }: Wish, anchor: Anchor): Box {
  const width = text.length * size * LETTER + 2 * AIR;
  const height = size + 2 * AIR;
  const left = { right: x + dot, left: x - dot - width, above: x - width / 2, below: x - width / 2 }[anchor];
  const top = { right: y - height / 2, left: y - height / 2, above: y - dot - height, below: y + dot }[anchor];
  return { left, top, right: left + width, bottom: top + height };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
