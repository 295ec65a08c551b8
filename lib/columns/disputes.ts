import type { ClaimType, Side } from "@/lib/vocabulary";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import type { Claimant, Columns } from "./columns";

/** Somebody with whom a claimant is at odds, and in how many events. */
export type Opponent = Claimant & { events: number };

export type Disputes = { disputedBy: Opponent[]; disputes: Opponent[] };

const CONTESTED = STATUSES.indexOf("contested");
const ASSERTS = STANCES.indexOf("asserts");
const DENIES = STANCES.indexOf("denies");
const CAPTURE = TYPES.indexOf("capture");
const REPEL = TYPES.indexOf("repel");
const ENEMIES: Side[] = ["RU", "UA"];
const GAINS: ClaimType[] = ["capture", "advance"];
const IS_GAIN = Uint8Array.from(TYPES, (type) => Number(GAINS.includes(type)));
const IS_ENEMY = Uint8Array.from(SIDES, (side) => Number(ENEMIES.includes(side)));

/**
 * Who contradicts a claimant, and whom it contradicts, in the events that stand as contested: how many of those events each. Who
 * is most often at odds with it comes first. Outlets' own voice contradicts nobody.
 *
 * A claim is contradicted by a claimant of another side that denies the same type (or a gain, where a gain is asserted); between
 * the two sides of the war also by a repulse that answers a gain, and by the capture that both say is their own.
 */
export function findDisputes(columns: Columns, claimant: number, claims: Int32Array): Disputes {
  const { event } = columns.claims;
  const { status, firstClaim } = columns.events;
  const by = countOpponents(columns);
  const of = countOpponents(columns);
  let done = -1;
  for (let at = 0; at < claims.length; at++) {
    const own = event[claims[at] ?? 0] ?? 0;
    if (own === done || status[own] !== CONTESTED) continue;
    done = own;
    const [from, to] = [firstClaim[own] ?? 0, firstClaim[own + 1] ?? 0];
    for (let one = from; one < to; one++) {
      if (columns.claims.claimant[one] !== claimant) continue;
      for (let other = from; other < to; other++) {
        if (contradicts(columns, other, one)) by.add(columns.claims.claimant[other] ?? 0, own);
        if (contradicts(columns, one, other)) of.add(columns.claims.claimant[other] ?? 0, own);
      }
    }
  }
  return { disputedBy: by.finish(), disputes: of.finish() };
}

/** Whether one claim of an event contradicts another of it. */
export function contradicts({ claims }: Columns, one: number, other: number): boolean {
  const { side, stance, type, narration } = claims;
  if (narration[one] === 1 || narration[other] === 1 || stance[other] !== ASSERTS || side[one] === side[other])
    return false;
  const [said, answered] = [type[one] ?? 0, type[other] ?? 0];
  const isGain = IS_GAIN[answered] === 1;
  if (stance[one] === DENIES) return said === answered || (isGain && IS_GAIN[said] === 1);
  const areEnemies = IS_ENEMY[side[one] ?? 0] === 1 && IS_ENEMY[side[other] ?? 0] === 1;
  if (stance[one] !== ASSERTS || !areEnemies) return false;
  return (said === REPEL && isGain) || (said === CAPTURE && answered === CAPTURE);
}

function countOpponents({ claimants }: Columns) {
  const counts = new Map<number, { events: number; last: number }>();

  function add(claimant: number, event: number): void {
    const found = counts.get(claimant);
    if (!found) counts.set(claimant, { events: 1, last: event });
    else if (found.last !== event) {
      found.events += 1;
      found.last = event;
    }
  }

  function finish(): Opponent[] {
    return [...counts]
      .flatMap(([position, { events }]) => {
        const claimant = claimants[position];
        return claimant ? [{ ...claimant, events }] : [];
      })
      .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
  }

  return { add, finish };
}
