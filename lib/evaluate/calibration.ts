/** Claims of one range of confidence, and how many of them were right. */
export type Bin = { from: number; to: number; claims: number; right: number };

/** A found claim that counts: how sure the extractor was, and whether type, stance, place and claimant are right. */
export type Judged = { confidence: number; right: boolean };

/** The lower ends of the bins; few claims are less sure than the first. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How often claims of each confidence were right. Where confidence means what it says, the share right lies between a
 * bin's ends. Bins without claims are left out.
 *
 *     calibrate([{ confidence: 0.93, right: true }]) // → [{ from: 0.9, to: 1, claims: 1, right: 1 }]
 */
export function calibrate(judged: readonly Judged[]): Bin[] {
  return EDGES.map((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, claims: inside.length, right: inside.filter(({ right }) => right).length };
  }).filter(({ claims }) => claims > 0);
}
