import { dayText } from "@/lib/filter/days";
import type { PlaceView } from "@/lib/view/event";
import type { Side, Status } from "@/lib/vocabulary";
import { SIDES, STATUSES } from "@/lib/vocabulary";
import { type Columns, NONE, UNDATED } from "./columns";
import { rememberOne } from "./remember";
import type { Counted } from "./tally";

/** A settlement in a list, with what is claimed about it. */
export type PlaceLine = PlaceView & {
  events: number;
  claims: number;
  sides: Counted<Side>[];
  statuses: Counted<Status>[];
  /** The last day on which one of its events may have been. */
  last: string | null;
};

/** Every settlement of a set with its counts, once a set; those with the most events first. */
export const placeLines = rememberOne((columns: Columns): PlaceLine[] => {
  const { events, claims, places } = columns;
  const size = places.length;
  const sides = new Uint32Array(size * SIDES.length);
  const statuses = new Uint32Array(size * STATUSES.length);
  const last = new Int32Array(size).fill(-UNDATED);
  for (let row = 0; row < events.place.length; row++) {
    const place = events.place[row] ?? NONE;
    if (place === NONE) continue;
    const status = place * STATUSES.length + (events.status[row] ?? 0);
    statuses[status] = (statuses[status] ?? 0) + 1;
    const day = events.to[row] ?? UNDATED;
    if (day !== UNDATED && day > (last[place] ?? 0)) last[place] = day;
    for (let claim = events.firstClaim[row] ?? 0; claim < (events.firstClaim[row + 1] ?? 0); claim++) {
      const side = place * SIDES.length + (claims.side[claim] ?? 0);
      sides[side] = (sides[side] ?? 0) + 1;
    }
  }
  const counts = <T>(words: readonly T[], all: Uint32Array, place: number) =>
    words.map((value, at) => ({ value, count: all[place * words.length + at] ?? 0 }));
  return places
    .map((place, at): PlaceLine => {
      const own = { sides: counts(SIDES, sides, at), statuses: counts(STATUSES, statuses, at) };
      const day = last[at] ?? -UNDATED;
      return {
        ...place,
        ...own,
        events: sum(own.statuses),
        claims: sum(own.sides),
        last: day === -UNDATED ? null : dayText(day),
      };
    })
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
});

/** The lines by the id of their settlement. */
export const placeLinesById = rememberOne(
  (columns: Columns) => new Map(placeLines(columns).map((line) => [line.id, line])),
);

function sum(counts: Counted<unknown>[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
