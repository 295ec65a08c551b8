import type { ArticleSet } from "./article-set";
import type { Columns } from "./columns";
import { rememberOne } from "./remember";

/** The rows that have each code, in their order: `rows(code)`. */
export type Index = { rows: (code: number) => Int32Array };

/**
 * The rows by their codes, found in two passes over all of them, so that what is asked of one code reads its rows alone. A code
 * that is no position of `size` things, as NONE, has no rows.
 *
 *     indexBy(Int32Array.of(1, 0, 1), 2).rows(1) // → 0, 2
 */
export function indexBy(codes: Int32Array, size: number): Index {
  return toIndex(codes, size, (at) => at);
}

/** The claims of each claimant, by its position in `claimants`. */
export const claimsByClaimant = rememberOne(({ claims, claimants }: Columns) =>
  indexBy(claims.claimant, claimants.length),
);

/** The events of each settlement, by its position in `places`. */
export const eventsByPlace = rememberOne(({ events, places }: Columns) => indexBy(events.place, places.length));

/** The claims that each outlet printed, by its position in `publishers`. */
export const claimsByPublisher = rememberOne(({ claims, publishers }: Columns) => {
  const claimOf = new Int32Array(claims.publisher.length);
  for (let claim = 0; claim < claims.first.length; claim++)
    claimOf.fill(claim, claims.firstPublisher[claim], claims.firstPublisher[claim + 1]);
  return toIndex(claims.publisher, publishers.length, (at) => claimOf[at] ?? 0);
});

/** The articles of each outlet, the newest first, by its position in `publishers`. */
export const articlesByPublisher = rememberOne(({ publisher, publishers }: ArticleSet) =>
  indexBy(publisher, publishers.length),
);

function toIndex(codes: Int32Array, size: number, rowOf: (at: number) => number): Index {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? -1;
    if (code >= 0 && code < size) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  }
  for (let code = 0; code < size; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const rows = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? -1;
    if (code < 0 || code >= size) continue;
    const slot = next[code] ?? 0;
    rows[slot] = rowOf(at);
    next[code] = slot + 1;
  }
  return {
    rows: (code) => (code < 0 || code >= size ? new Int32Array(0) : rows.subarray(starts[code], starts[code + 1])),
  };
}
