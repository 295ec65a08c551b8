/** As many lines as a reader looks through before going on. */
export const PAGE_SIZE = 100;

/** Where a page lies in a list: its number from 1, how many there are, and what to skip and take. */
export type Place = { number: number; pages: number; total: number; skip: number; take: number };
export type Page<T> = Place & { items: T[] };

/**
 * The page that is asked for, or the nearest that exists: `toPage(9, 150)` is page 2 of 2. A list of nothing has one page.
 */
export function toPage(asked: number, total: number, take = PAGE_SIZE): Place {
  const pages = Math.max(1, Math.ceil(total / take));
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return { number, pages, total, skip: (number - 1) * take, take };
}
