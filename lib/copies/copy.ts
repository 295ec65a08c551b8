/** Of the shorter text at least this share stands in the longer one. Measured on pairs: see docs/copies.md. */
const SHARE = 0.6;
/** Texts shorter than this say too little to tell whose they are. */
const LEAST = 60;

/**
 * Whether one text is a copy of the other, whoever had it first: most of the shorter stands in the longer. Cuts, another headline,
 * another spelling here and there and a paragraph of their own make no other text.
 *
 *     isCopy(toShingles(wire, []), toShingles(paper, []))
 */
export function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  return Math.min(a.length, b.length) >= LEAST && containment(a, b) >= SHARE;
}

/** How much of the shorter list stands in the longer, from 0 to 1; both sorted, each number once. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : shared / shorter;
}
