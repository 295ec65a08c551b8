import { UNDATED } from "./columns";

/**
 * Rows in order of their ranks, UNDATED last; rows of one rank stay as they were, in the order of `rows` where it is given. It
 * counts the ranks and compares none, in plain loops: a million rows take some milliseconds.
 *
 *     orderBy(Int32Array.of(7, UNDATED, 5)) // → 2, 0, 1
 *     orderBy(Int32Array.of(7, 5, 7), Int32Array.of(2, 1, 0)) // → 1, 2, 0
 */
export function orderBy(ranks: Int32Array | Uint8Array, rows?: Int32Array): Int32Array {
  let [least, most] = [UNDATED, -UNDATED];
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? UNDATED;
    if (rank === UNDATED) continue;
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  const last = Math.max(0, most - least + 1);
  const next = new Int32Array(last + 2);
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row] ?? UNDATED;
    const after = (rank === UNDATED ? last : rank - least) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let slot = 1; slot < next.length; slot++) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);

  const order = new Int32Array(ranks.length);
  for (let from = 0; from < ranks.length; from++) {
    const row = rows ? (rows[from] ?? 0) : from;
    const rank = ranks[row] ?? UNDATED;
    const slot = rank === UNDATED ? last : rank - least;
    const at = next[slot] ?? 0;
    order[at] = row;
    next[slot] = at + 1;
  }
  return order;
}
