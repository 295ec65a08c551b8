/** Claims of one speaker that were given to another. */
export type Confusion = { claimant: string; taken: string; count: number };

type Pair = { gold: { claimant: string }; found: { claimant: string } | null; who: boolean };

/**
 * Who was taken for whom, the most frequent first; unlisted speakers are one.
 *
 *     confusions(pairs) // → [{ claimant: "ua-local", taken: "ua-gov", count: 3 }]
 */
export function confusions(pairs: readonly Pair[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { gold, found, who } of pairs) {
    if (!found || who) continue;
    const claimant = nameOf(gold.claimant);
    const taken = nameOf(found.claimant);
    const key = `${claimant} ${taken}`;
    counts.set(key, { claimant, taken, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (`${a.claimant} ${a.taken}` < `${b.claimant} ${b.taken}` ? -1 : 1),
  );
}

function nameOf(claimant: string): string {
  return claimant.startsWith("other") ? "other" : claimant;
}
