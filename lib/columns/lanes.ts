import type { ClaimMark, EventView } from "@/lib/view/event";

/** One claim on a lane: `row` keeps claims of about the same day apart. */
export type LaneMark = { claim: ClaimMark; event: EventView; row: number };

/** All dated claims of one claimant. */
export type Lane = { claimantId: string; name: string; side: ClaimMark["side"]; marks: LaneMark[]; rows: number };

/**
 * One lane a claimant, whoever spoke first on top, and the outlets' own voice last: it answers nobody. `isClear` says whether two claims, the earlier first, can stand on
 * one row without touching.
 */
export function toLanes(events: EventView[], isClear: (earlier: ClaimMark, later: ClaimMark) => boolean): Lane[] {
  const dated = events
    .flatMap((event) => event.claims.map((claim) => ({ claim, event, row: 0 })))
    .filter(({ claim }) => claim.day !== null)
    .sort((a, b) => compare(a.claim.day, b.claim.day) || compare(a.claim.id, b.claim.id));
  const lanes = new Map<string, Lane>();
  /** The last claim of each row, by claimant. */
  const ends = new Map<string, ClaimMark[]>();
  for (const mark of dated) {
    const { claimantId, claimantName: name, side } = mark.claim;
    const lane = lanes.get(claimantId) ?? { claimantId, name, side, marks: [], rows: 0 };
    const last = ends.get(claimantId) ?? [];
    const free = last.findIndex((earlier) => isClear(earlier, mark.claim));
    const row = free < 0 ? lane.rows : free;
    last[row] = mark.claim;
    lane.rows = Math.max(lane.rows, row + 1);
    lane.marks.push({ ...mark, row });
    lanes.set(claimantId, lane);
    ends.set(claimantId, last);
  }
  return [...lanes.values()].sort((a, b) => Number(isTold(a)) - Number(isTold(b)));
}

function isTold({ marks }: Lane): boolean {
  return marks.every(({ claim }) => claim.narration || claim.stance === "unverified");
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : Number(a !== b);
}
