/** Letters of this size, in the box of a pie, have room in its ring: `numberSize("1.2k")` is 9.5. */
export function numberSize(words: string): number {
  return words.length <= 2 ? 13 : words.length === 3 ? 11 : 9.5;
}

/** A number that has room in a ring: `countWords(12_345)` is “12k”. */
export function countWords(count: number): string {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${(Math.floor(count / 100) / 10).toFixed(1)}k`;
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${(Math.floor(count / 100_000) / 10).toFixed(1)}m`;
}
