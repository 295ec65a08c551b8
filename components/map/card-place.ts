type Size = { width: number; height: number };
type Pixel = { x: number; y: number };

/** Pixels between a mark and its card, and between a card and the edge of the map. */
const GAP = 8;
const EDGE = 8;

/**
 * Where the top left corner of a card goes: above its mark, else below or beside it, so that it covers no part of the mark
 * and stays within the map; null where there is no room, or the mark is not in view.
 *
 *     placeCard({ x: 200, y: 200, size: 24 }, { width: 100, height: 80 }, { width: 400, height: 400 })
 *     // { x: 150, y: 100 }
 */
export function placeCard({ x, y, size }: Pixel & { size: number }, card: Size, frame: Size): Pixel | null {
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return null;
  const away = size / 2 + GAP;
  const across = within(x - card.width / 2, frame.width - card.width);
  const down = within(y - card.height / 2, frame.height - card.height);
  const places = [
    { x: across, y: y - away - card.height },
    { x: across, y: y + away },
    { x: x + away, y: down },
    { x: x - away - card.width, y: down },
  ];
  return places.find((at) => isInside(at, card, frame)) ?? null;
}

function within(start: number, room: number): number {
  return Math.max(EDGE, Math.min(start, room - EDGE));
}

function isInside({ x, y }: Pixel, card: Size, frame: Size): boolean {
  return x >= EDGE && y >= EDGE && x + card.width <= frame.width - EDGE && y + card.height <= frame.height - EDGE;
}
