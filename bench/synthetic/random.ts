/** Gives a number from 0 up to 1. */
export type Random = () => number;

/** Numbers that look like chance and are the same in every run: mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to a limit that is not reached. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of a list that has one. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}

/** One of some words, each as often as its share says: `pickByShare(random, { RU: 0.6, UA: 0.4 })`. */
export function pickByShare<K extends string>(random: Random, shares: Record<K, number>): K {
  let left = random();
  for (const word of Object.keys(shares) as K[]) {
    left -= shares[word];
    if (left < 0) return word;
  }
  throw new Error(`The shares ${JSON.stringify(shares)} make less than 1.`);
}
