/** Texts that share a band are compared: of pairs that have half of their runs in common 92 in 100 share one, of a seventh 2. */
const BANDS = 40;
const ROWS = 4;

const MULTIPLIERS = odd(0x9e3779b1);
const ADDENDS = odd(0x85ebca77);

/**
 * Numbers that texts which are much alike have in common, so that copies are found without comparing all: MinHash of the shingles, in
 * bands. Without shingles there are none.
 *
 *     toBands(toShingles(text, furniture)) // [318…, 75…, …], 40 whole numbers below 2 ** 53
 *
 * Source: J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, chapter 3.
 */
export function toBands(shingles: Uint32Array): number[] {
  if (shingles.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let [high, low] = [band + 1, band + 1];
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      const least = leastOf(shingles, MULTIPLIERS[row] as number, ADDENDS[row] as number);
      high = Math.imul(high ^ least, 0x01000193);
      low = Math.imul(low ^ (least >>> 7), 0x5bd1e995);
    }
    // As many bits as a whole number of JavaScript has.
    return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
  });
}

function leastOf(shingles: Uint32Array, multiplier: number, addend: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const mixed = Math.imul(shingle ^ (shingle >>> 16), multiplier) + addend;
    const value = (mixed ^ (mixed >>> 13)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

/** Odd numbers that look like chance and are always the same. */
function odd(seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: BANDS * ROWS }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return state | 1;
  });
}
