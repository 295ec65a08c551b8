import { dayNumber } from "@/lib/filter/days";
import type { ClaimMark } from "@/lib/view/event";

/** A claim on a lane; `href` is where it leads, `note` what tells it from others: its place. */
export type LaneClaim = ClaimMark & { href?: string; note?: string };

export type MiniLane = {
  id: string;
  name: string;
  side: ClaimMark["side"];
  /** Claims with their day numbers; `row` keeps those of about the same day apart. */
  marks: { claim: LaneClaim; first: number; last: number; row: number }[];
  rows: number;
};

/** The share of all the time that a mark covers at least: as wide as it is drawn. */
const WIDE = 0.1;

/** The dated claims as one lane a claimant, who spoke first on top and the outlets' own voice last: it answers nobody. */
export function toMiniLanes(claims: LaneClaim[]): MiniLane[] {
  const dated = claims
    .flatMap((claim) => {
      const { day, dayTo } = claim;
      return day === null ? [] : [{ claim, first: dayNumber(day), last: dayNumber(dayTo ?? day), row: 0 }];
    })
    .sort((a, b) => a.first - b.first || (a.claim.id < b.claim.id ? -1 : 1));
  const [start, end] = [dated[0]?.first ?? 0, dated.reduce((last, mark) => Math.max(last, mark.last), 0)];
  const apart = WIDE * (end - start + 1);
  const lanes = new Map<string, MiniLane & { ends: number[] }>();
  for (const mark of dated) {
    const { claimantId: id, claimantName: name, side } = mark.claim;
    const lane = lanes.get(id) ?? { id, name, side, marks: [], rows: 0, ends: [] };
    const free = lane.ends.findIndex((before) => mark.first >= before);
    const row = free < 0 ? lane.rows : free;
    lane.ends[row] = Math.max(mark.last + 1, mark.first + apart);
    lane.rows = Math.max(lane.rows, row + 1);
    lane.marks.push({ ...mark, row });
    lanes.set(id, lane);
  }
  return [...lanes.values()].map(({ ends: _, ...lane }) => lane).sort((a, b) => Number(isTold(a)) - Number(isTold(b)));
}

function isTold({ marks }: MiniLane): boolean {
  return marks.every(({ claim }) => claim.narration || claim.stance === "unverified");
}
