import { dayText } from "@/lib/filter/days";
import type { ClaimantLine } from "@/lib/view/claimant";
import { STANCES, STATUSES } from "@/lib/vocabulary";
import { type Columns, UNDATED } from "./columns";
import { rememberOne } from "./remember";

/** So many stretches of equal length are drawn in a line of a list. */
export const SPARKS = 32;

/** Every claimant of a set with its counts, in one pass over all claims, once a set; those who spoke most often first. */
export const claimantLines = rememberOne((columns: Columns): ClaimantLine[] => {
  const { claims, events, claimants } = columns;
  const size = claimants.length;
  const stances = new Uint32Array(size * STANCES.length);
  const statuses = new Uint32Array(size * STATUSES.length);
  const sparks = new Uint32Array(size * SPARKS);
  const first = new Int32Array(size).fill(UNDATED);
  const last = new Int32Array(size).fill(-UNDATED);
  const lastEvent = new Int32Array(size).fill(-1);
  const { from, days } = spanOf(columns);
  for (let row = 0; row < claims.first.length; row++) {
    const who = claims.claimant[row] ?? 0;
    add(stances, who * STANCES.length + (claims.stance[row] ?? 0));
    const event = claims.event[row] ?? 0;
    // The claims of an event stand together.
    if (lastEvent[who] !== event) {
      lastEvent[who] = event;
      add(statuses, who * STATUSES.length + (events.status[event] ?? 0));
    }
    const day = claims.first[row] ?? UNDATED;
    if (day === UNDATED) continue;
    if (day < (first[who] ?? 0)) first[who] = day;
    if ((claims.last[row] ?? day) > (last[who] ?? 0)) last[who] = claims.last[row] ?? day;
    add(sparks, who * SPARKS + Math.floor(((day - from) / days) * SPARKS));
  }
  const lines = claimants.map((claimant, who): ClaimantLine => {
    const isDated = first[who] !== UNDATED;
    const count = (counts: Uint32Array, size: number) => [...counts.subarray(who * size, (who + 1) * size)];
    const [asserts = 0, denies = 0, unverified = 0] = count(stances, STANCES.length);
    const own = count(statuses, STATUSES.length);
    return {
      ...claimant,
      stances: { asserts, denies, unverified },
      shares: STATUSES.map((status, at) => ({ status, count: own[at] ?? 0 })),
      events: own.reduce((sum, one) => sum + one, 0),
      sparks: count(sparks, SPARKS),
      from: isDated ? dayText(first[who] ?? 0) : null,
      to: isDated ? dayText(last[who] ?? 0) : null,
    };
  });
  const total = ({ stances }: ClaimantLine) => stances.asserts + stances.denies + stances.unverified;
  return lines.sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
});

/** The first day of any claim, and how many days there are to the last. */
export function spanOf({ claims: { first } }: Columns): { from: number; days: number } {
  let [from, to] = [UNDATED, -UNDATED];
  for (let row = 0; row < first.length; row++) {
    const day = first[row] ?? UNDATED;
    if (day === UNDATED) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, days: Math.max(1, to - from + 1) };
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
