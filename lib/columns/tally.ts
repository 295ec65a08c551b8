import type { Columns } from "./columns";

/** How often each code comes; `of` says the code of a row. */
export function tally(rows: Int32Array, size: number, of: (row: number) => number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < rows.length; at++) {
    const code = of(rows[at] ?? 0);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** A word with how often it came. */
export type Counted<T> = { value: T; count: number };

/** The words with their counts, in the order of the words. */
export function withWords<T>(words: readonly T[], counts: Uint32Array): Counted<T>[] {
  return words.map((value, code) => ({ value, count: counts[code] ?? 0 }));
}

/** The things that came most often, most first; of those that came as often the first in the list. */
export function mostOf<T>(things: readonly T[], counts: Uint32Array, most: number): Counted<T>[] {
  return withWords(things, counts)
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** How often each outlet printed one of these claims, by its position in `publishers`. */
export function tallyPublishers({ claims, publishers }: Columns, rows: Int32Array): Uint32Array {
  const counts = new Uint32Array(publishers.length);
  for (let at = 0; at < rows.length; at++) {
    const claim = rows[at] ?? 0;
    const end = claims.firstPublisher[claim + 1] ?? 0;
    for (let print = claims.firstPublisher[claim] ?? 0; print < end; print++) {
      const code = claims.publisher[print] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}
