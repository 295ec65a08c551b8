import type { Side } from "@/lib/vocabulary";
import type { ClaimView } from "./claim";
import type { EventView } from "./event";

/** Where a claim stands beside the axis of time: on the side that spoke first, on the other's, or across. */
export type Lane = "first" | "second" | "across";

/** The claims of one day, as they were said; `day` is null where none is known. */
export type LaneDay = { day: string | null; claims: { claim: ClaimView; lane: Lane }[] };

/**
 * The claims of an event by day, each on the lane of its side, so that claim and counter-claim stand side by side. Where only
 * one side of the war speaks there is nothing to set beside it, and all go across. Claims are given oldest first.
 */
export function toLaneDays({ sides, claims }: Pick<EventView, "sides"> & { claims: ClaimView[] }): LaneDay[] {
  const [first, second] = sides.filter((side) => side === "RU" || side === "UA");
  const laneOf = (side: Side): Lane =>
    !second ? "across" : side === first ? "first" : side === second ? "second" : "across";
  const days: LaneDay[] = [];
  for (const claim of claims) {
    const last = days.at(-1);
    const placed = { claim, lane: laneOf(claim.side) };
    if (last && last.day === claim.day) last.claims.push(placed);
    else days.push({ day: claim.day, claims: [placed] });
  }
  return days;
}
