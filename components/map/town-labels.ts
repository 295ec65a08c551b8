import { isWithin } from "@/lib/filter/box";
import type { Town } from "./basemap-file";
import { drawLabels } from "./draw-label";
import type { Draw, Frame } from "./frame";
import { type Box, boxAround, placeLabels, type Wish } from "./labels";
import { readPalette } from "./palette";

/** A mark, as far as names must keep clear of it; `place` where it is of one settlement, which is named beside it. */
export type Obstacle = {
  lat: number;
  lon: number;
  size: number;
  place: { name: string; lat: number; lon: number } | null;
};

type Named = Pick<Town, "name" | "lat" | "lon"> & { kind: "spot" | Town["rank"] };
type Drawn = { kind: Named["kind"]; at: { lat: number; lon: number } };

/** More names than this are looked at by nobody. */
const MOST = 64;
/** Pixels: the size of the letters, and the room that a dot keeps free. */
const SIZE = { spot: 12.5, capital: 14, seat: 12.5, town: 11 } as const;
const DOT = { spot: 21, capital: 6, seat: 6, town: 6 } as const;

/** Names of the settlements that stand alone, then of towns, the largest first, as many as have room. */
export function labelTowns(frame: Frame, towns: Town[], marks: Obstacle[]): Draw {
  const labels = placeLabels(wishesOf(frame, towns, marks), takenBy(frame, marks), frame.size).slice(0, MOST);
  return function drawNames(context, { pixel }) {
    const placed = labels.map((label) => ({ ...label, ...pixel(label.at) }));
    drawLabels(context, placed, readPalette(context.canvas));
  };
}

function wishesOf(frame: Frame, towns: Town[], marks: Obstacle[]): Wish<Drawn>[] {
  const alone = marks.flatMap(({ place }) => place ?? []);
  const own = new Set(alone.map(({ name }) => name));
  const named: Named[] = [
    ...alone.map((place) => ({ ...place, kind: "spot" as const })),
    ...towns
      .filter(({ name, minZoom }) => minZoom <= frame.zoom + 0.25 && !own.has(name))
      .map((town) => ({ ...town, kind: town.rank })),
  ];
  return named
    .filter((place) => isWithin(frame.box, place))
    .slice(0, 4 * MOST)
    .map((place) => toWish(place, frame));
}

function takenBy(frame: Frame, marks: Obstacle[]): Box[] {
  const boxes = marks.map((mark) => {
    const { x, y } = frame.pixel(mark);
    return boxAround(x, y, mark.size + 2);
  });
  return [...boxes, ...toolsOf(frame)];
}

function toWish(place: Named, { pixel }: Frame): Wish<Drawn> {
  const { name, lat, lon, kind } = place;
  const { x, y } = pixel(place);
  return { text: name, kind, at: { lat, lon }, dot: DOT[kind], size: SIZE[kind], isMarked: kind === "spot", x, y };
}

/** The corners where the map's tools stand. */
function toolsOf({ size: { height } }: Frame): Box[] {
  return [
    { left: 0, top: 0, right: 60, bottom: 200 },
    { left: 0, top: height - 36, right: 130, bottom: height },
  ];
}
