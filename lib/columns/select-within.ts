import { isWithin } from "@/lib/filter/box";
import type { Filter } from "@/lib/filter/filter";
import { type ClaimColumns, type Columns, countClaims, NONE } from "./columns";
import { findFailures } from "./failures";
import { type Selection, select } from "./select";

/** Where more than this part of all claims is at the places that are asked for, all are looked at: that is one pass. */
const FEW = 0.25;

/** Rows from one to before another. */
type Stretch = { from: number; to: number };

/**
 * What a filter shows of a set, as `select` finds it. Where it asks for a part of the map or for places, only what is there is
 * looked at: of a million claims, those of a town are found in a millisecond.
 */
export function selectWithin(columns: Columns, filter: Filter): Selection {
  const isEverywhere = !filter.bbox && filter.place.length === 0;
  if (isEverywhere || filter.publisher.length > 0) return select(columns, filter);
  const stretches = claimsAt(columns, filter);
  const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  if (total > countClaims(columns) * FEW) return select(columns, filter);
  const fails = findFailures(only(columns, stretches, total), { ...filter, bbox: undefined, place: [] });
  return toSelection(columns, stretches, fails);
}

function toSelection(columns: Columns, stretches: Stretch[], fails: Uint8Array): Selection {
  const { event } = columns.claims;
  const claims = new Uint8Array(countClaims(columns));
  const rows: number[] = [];
  let [claimCount, at] = [0, 0];
  for (const { from, to } of stretches)
    for (let claim = from; claim < to; claim++) {
      if (fails[at++] !== 0) continue;
      claims[claim] = 1;
      claimCount += 1;
      const row = event[claim] ?? 0;
      if (rows.at(-1) !== row) rows.push(row);
    }
  const rank = ranksOf(columns);
  const events = Int32Array.from(rows).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return { columns, claims, claimCount, events };
}

/** The claims at the places that are asked for: those of a place follow one another. */
function claimsAt(columns: Columns, { place, bbox }: Filter): Stretch[] {
  const { firstClaim } = columns.events;
  const rows = placesOf(columns);
  const ids = new Set(place);
  return columns.places.flatMap((one, at) => {
    const isAsked = (ids.size === 0 || ids.has(one.id)) && (!bbox || isWithin(bbox, one));
    const stretch = rows[at];
    return isAsked && stretch ? [{ from: firstClaim[stretch.from] ?? 0, to: firstClaim[stretch.to] ?? 0 }] : [];
  });
}

/** The same columns with these claims alone; which outlets printed them is not looked at. */
function only(columns: Columns, stretches: Stretch[], total: number): Columns {
  const { claims } = columns;
  const part = <T extends Int32Array | Uint8Array>(values: T): T => {
    const taken = new (values.constructor as new (length: number) => T)(total);
    let at = 0;
    for (const { from, to } of stretches) {
      taken.set(values.subarray(from, to), at);
      at += to - from;
    }
    return taken;
  };
  const taken: Partial<ClaimColumns> = {
    event: part(claims.event),
    claimant: part(claims.claimant),
    side: part(claims.side),
    stance: part(claims.stance),
    type: part(claims.type),
    first: part(claims.first),
    last: part(claims.last),
  };
  return { ...columns, claims: { ...claims, ...taken } };
}

/** Of each set, the rows of the events of each place, and where each event stands in the order of the list. */
const stretchesKept = new WeakMap<Columns, Stretch[]>();
const ranksKept = new WeakMap<Columns, Int32Array>();

function placesOf(columns: Columns): Stretch[] {
  const known = stretchesKept.get(columns);
  if (known) return known;
  const { place } = columns.events;
  const stretches: Stretch[] = [];
  for (let row = 0; row < place.length; row++) {
    const at = place[row] ?? NONE;
    if (at === NONE) continue;
    const stretch = stretches[at];
    if (stretch) stretch.to = row + 1;
    else stretches[at] = { from: row, to: row + 1 };
  }
  stretchesKept.set(columns, stretches);
  return stretches;
}

function ranksOf(columns: Columns): Int32Array {
  const known = ranksKept.get(columns);
  if (known) return known;
  const ranks = new Int32Array(columns.order.length);
  for (let rank = 0; rank < ranks.length; rank++) ranks[columns.order[rank] ?? 0] = rank;
  ranksKept.set(columns, ranks);
  return ranks;
}
