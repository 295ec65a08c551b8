import type { SideCount } from "@/lib/columns/profile";
import { SIDES } from "@/lib/vocabulary";
import type { MiniFrame } from "./frame";
import type { MiniSpot } from "./spot";

/** A spot where it is drawn, in pixels, and how wide. */
export type PlacedSpot = MiniSpot & { x: number; y: number; size: number };

/** What a finger needs, and what a mark of one event takes. */
const LEAST = 24;
const MOST = 44;

/**
 * The spots of a small map so that none covers another: what would touch is one, at the place of the one that counts most, whose
 * label tells how many more there are. It has no name and leads nowhere, since those would not be of all of them.
 */
export function joinSpots(spots: MiniSpot[], frame: Pick<MiniFrame, "pixel">): PlacedSpot[] {
  const groups: { spots: MiniSpot[]; drawn: PlacedSpot }[] = [];
  for (const spot of spots.toSorted((a, b) => rank(b) - rank(a))) {
    const placed = { ...spot, ...frame.pixel(spot), size: sizeOf(spot) };
    const group = groups.find(({ drawn }) => touch(drawn, placed));
    if (!group) groups.push({ spots: [spot], drawn: placed });
    else {
      group.spots.push(spot);
      group.drawn = joined(group.spots, group.drawn);
    }
  }
  return groups.map(({ drawn }) => drawn);
}

function rank(spot: MiniSpot): number {
  return spot.isMain ? Number.POSITIVE_INFINITY : countOf(spot);
}

/** How many things a spot stands for. */
export function countOf({ count = 1 }: MiniSpot): number {
  return count;
}

/** How wide it is drawn: what stands for one thing as wide as a mark, more by their number. */
export function sizeOf(spot: MiniSpot): number {
  if (isDot(spot)) return spot.isMain ? 20 : 10;
  return spot.glyph ? LEAST : Math.round(Math.min(MOST, LEAST + 2 * Math.sqrt(countOf(spot) - 1)));
}

/** Whether it is only a place, with nothing counted there. */
export function isDot({ glyph, sides, count, isPossible }: MiniSpot): boolean {
  return !glyph && !sides && count === undefined && !isPossible;
}

function joined(spots: MiniSpot[], { x, y, size }: PlacedSpot): PlacedSpot {
  const [main] = spots as [MiniSpot, ...MiniSpot[]];
  const count = spots.reduce((sum, spot) => sum + countOf(spot), 0);
  const more = spots.length === 2 ? "1 more near it" : `${spots.length - 1} more near it`;
  if (main.isMain) return { ...main, x, y, size, label: `${main.label}, and ${more}` };
  const { lat, lon } = main;
  const spot: MiniSpot = { lat, lon, count, label: `${main.label}, and ${more}`, sides: sumSides(spots) };
  if (spots.every(({ isPossible }) => isPossible)) spot.isPossible = true;
  return { ...spot, x, y, size: sizeOf(spot) };
}

function sumSides(spots: MiniSpot[]): SideCount[] {
  const all = spots.flatMap(sidesOf);
  return SIDES.map((side) => ({
    side,
    count: all.reduce((sum, one) => (one.side === side ? sum + one.count : sum), 0),
  })).filter(({ count }) => count > 0);
}

/** A glyph counts once for each side that speaks. */
function sidesOf({ sides, glyph }: MiniSpot): SideCount[] {
  return sides ?? (glyph?.sides ?? []).map((side) => ({ side, count: 1 }));
}

function touch(a: PlacedSpot, b: PlacedSpot): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2;
}
