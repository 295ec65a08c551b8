import type { ClaimType, Side, Status } from "@/lib/vocabulary";
import type { LinkedClaim } from "./linked";

/** What a status is derived from. */
export type Position = Pick<LinkedClaim, "side" | "stance" | "type" | "targetSide" | "narration">;

/** The types of one event from the weightiest to the least: what its title and its status are about. */
export const WEIGHT: ClaimType[] = ["capture", "withdraw", "advance", "repel", "strike", "clash", "aid"];

/** The two sides of the war; everyone else speaks from outside. */
const ENEMY: Partial<Record<Side, Side>> = { RU: "UA", UA: "RU" };

export const enemyOf = (side: Side | null): Side | null => (side && ENEMY[side]) ?? null;

/**
 * What is known of an event, from who says what: the first rule that holds. Outlets' own voice does not count.
 *
 * 1. `contested`: a side puts forward what the other denies, or a gain where the other says that it held, or both say they took it
 * 2. `acknowledged`: the side that loses by it says so; or both sides put forward the same
 * 3. `one-sided`, 4. `third-party`: who puts it forward
 * 5. `denied`: nobody does, somebody denies it
 * 6. `narrated`: outlets alone speak of it
 */
export function deriveStatus(claims: Position[]): Status {
  const said = claims.filter(({ narration }) => !narration);
  const asserted = said.filter(({ stance }) => stance === "asserts");
  if (asserted.some((claim) => said.some((other) => contests(other, claim)))) return "contested";
  if (asserted.some((claim) => admits(claim, asserted)) || agreed(asserted)) return "acknowledged";
  if (asserted.some(({ side }) => enemyOf(side))) return "one-sided";
  if (asserted.length > 0) return "third-party";
  return said.some(({ stance }) => stance === "denies") ? "denied" : "narrated";
}

/**
 * The claims that a status follows from: of these alone it would be the same.
 *
 *     groundsOf([taken, held, told]) // [taken, held], which make it contested
 */
export function groundsOf<T extends Position>(claims: T[]): T[] {
  const said = claims.filter(({ narration }) => !narration);
  const asserted = said.filter(({ stance }) => stance === "asserts");
  switch (deriveStatus(claims)) {
    case "contested":
      return said.filter((one) =>
        said.some((other) => (isAsserted(one) && contests(other, one)) || (isAsserted(other) && contests(one, other))),
      );
    case "acknowledged":
      return asserted.filter(
        (one) =>
          admits(one, asserted) ||
          asserted.some((other) => admits(other, asserted) && isOwnGain(one, other)) ||
          isAgreed(one, asserted),
      );
    case "one-sided":
      return asserted.filter(({ side }) => enemyOf(side));
    case "third-party":
      return asserted;
    case "denied":
      return said.filter(({ stance }) => stance === "denies");
    case "narrated":
      return claims;
  }
}

function isAsserted({ stance }: Position): boolean {
  return stance === "asserts";
}

/** The enemy says itself what is admitted: without that an attack would be no more than an accusation. */
function isOwnGain(one: Position, admitted: Position): boolean {
  return one.type === admitted.type && one.side === enemyOf(admitted.side);
}

/** The side that a claim says gains the ground: as coded, else the claimant's, who in a withdrawal is the one that leaves. */
export function gainerOf({ type, side, targetSide }: Position): Side | null {
  if (type !== "capture" && type !== "advance" && type !== "withdraw") return null;
  if (enemyOf(targetSide)) return targetSide;
  return type === "withdraw" ? enemyOf(side) : enemyOf(side) && side;
}

/** The weightiest type that is put forward, else spoken of at all. */
export function headlineType(claims: Position[]): ClaimType {
  const said = claims.filter(({ narration, stance }) => !narration && stance !== "unverified");
  const asserted = said.filter(({ stance }) => stance === "asserts");
  const pool = [asserted, said].find(({ length }) => length > 0) ?? claims;
  return WEIGHT.find((type) => pool.some((claim) => claim.type === type)) ?? "clash";
}

const GAINS: ClaimType[] = ["capture", "advance"];

/** True where `other`, by the enemy of who put `claim` forward, contradicts it. */
export function contests(other: Position, claim: Position): boolean {
  if (!enemyOf(claim.side) || other.side !== enemyOf(claim.side)) return false;
  if (other.stance === "denies") return other.type === claim.type || (isGain(other) && isGain(claim));
  const ownGain = isGain(claim) && gainerOf(claim) === claim.side;
  if (other.stance !== "asserts" || !ownGain) return false;
  return other.type === "repel" || (both(other, claim, "capture") && gainerOf(other) === other.side);
}

/** “Our troops have left”; that the enemy attacks is an admission only where the enemy says so too. */
function admits(claim: Position, asserted: Position[]): boolean {
  const gainer = gainerOf(claim);
  if (!gainer || gainer !== enemyOf(claim.side)) return false;
  return claim.type !== "advance" || asserted.some((other) => other.type === "advance" && other.side === gainer);
}

/** Both sides put forward the weightiest thing said, and of one target. A repulse by each is two repulses. */
function agreed(asserted: Position[]): boolean {
  return asserted.some((claim) => isAgreed(claim, asserted));
}

function isAgreed(claim: Position, asserted: Position[]): boolean {
  const { type, side } = claim;
  if (type === "repel" || !enemyOf(side) || type !== headlineType(asserted)) return false;
  return asserted.some((other) => other.type === type && other.side === enemyOf(side) && sameTarget(claim, other));
}

function sameTarget(a: Position, b: Position): boolean {
  return !a.targetSide || !b.targetSide || a.targetSide === b.targetSide;
}

function isGain({ type }: Position): boolean {
  return GAINS.includes(type);
}

function both(a: Position, b: Position, type: ClaimType): boolean {
  return a.type === type && b.type === type;
}
