import { DAY_BASES, SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { type Columns, UNDATED } from "./columns";

/** How long it takes until the other side says so too. */
export type Lag = {
  /** Days, of `counted` events; null where there are none. Half of them took no longer. */
  median: number | null;
  counted: number;
  /** Acknowledged events in which the other side said so first: nobody was waited for. */
  otherFirst: number;
  /** Acknowledged events in which either first day is not known exactly, or the other side is on record with nothing that fits. */
  unknown: number;
};

const ACKNOWLEDGED = STATUSES.indexOf("acknowledged");
const ASSERTS = STANCES.indexOf("asserts");
const WITHDRAW = TYPES.indexOf("withdraw");
const SAID = DAY_BASES.indexOf("said");
const [RU, UA] = [SIDES.indexOf("RU"), SIDES.indexOf("UA")];

/** What an assertion may be answered by: capture and advance are both gains of ground, and one says the other. */
const GROUP = Uint8Array.from(TYPES, (type, at) => (type === "advance" ? TYPES.indexOf("capture") : at));

/**
 * The days from a claimant's first assertion in an event to the first assertion of the same by the other side of the war, of the
 * events that stand as acknowledged. The other side says the same where it asserts the same type (capture and advance count as
 * one) or its own withdrawal. A claimant's own withdrawals wait for nobody and are left out; so is outlets' own voice. Only days
 * of statements that are exact count. Null for a claimant of neither side.
 */
export function findLag(columns: Columns, claimant: number, claims: Int32Array): Lag | null {
  const { event, side } = columns.claims;
  const own = side[claims[0] ?? -1] ?? -1;
  if (own !== RU && own !== UA) return null;
  const enemy = own === RU ? UA : RU;
  const lags: number[] = [];
  let [otherFirst, unknown, done] = [0, 0, -1];
  for (let at = 0; at < claims.length; at++) {
    const row = event[claims[at] ?? 0] ?? 0;
    if (row === done || columns.events.status[row] !== ACKNOWLEDGED) continue;
    done = row;
    const said = asserted(
      columns,
      row,
      (claim) => columns.claims.claimant[claim] === claimant,
      0xff & ~(1 << WITHDRAW),
    );
    if (said.groups === 0) continue;
    const answer = asserted(columns, row, (claim) => side[claim] === enemy, said.groups | (1 << WITHDRAW));
    if (said.day === UNDATED || answer.day === UNDATED) unknown += 1;
    else if (answer.day < said.day) otherFirst += 1;
    else lags.push(answer.day - said.day);
  }
  return { median: medianOf(lags), counted: lags.length, otherFirst, unknown };
}

/** The day on which somebody first asserts one of some kinds of things in an event, where it is exact, and which kinds those are. */
function asserted({ claims, events }: Columns, event: number, isBy: (claim: number) => boolean, allowed: number) {
  let [day, isExact, groups] = [UNDATED, false, 0];
  for (let claim = events.firstClaim[event] ?? 0; claim < (events.firstClaim[event + 1] ?? 0); claim++) {
    const group = 1 << (GROUP[claims.type[claim] ?? 0] ?? 0);
    if (claims.stance[claim] !== ASSERTS || claims.narration[claim] === 1 || !isBy(claim) || !(group & allowed))
      continue;
    groups |= group;
    const first = claims.first[claim] ?? UNDATED;
    const isSaid = first === claims.last[claim] && claims.dayBasis[claim] === SAID;
    if (first < day) [day, isExact] = [first, isSaid];
    else if (first === day) isExact ||= isSaid;
  }
  return { day: isExact ? day : UNDATED, groups };
}

/** The middle one; of an even number the mean of the two in the middle. */
export function medianOf(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
