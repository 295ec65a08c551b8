/** What decides which of two copies was there first. */
export type Dated = { id: string; publishedOn: string | null };

/** Who was printed first comes first, who has no day last, and of one day who comes first by name: the same in whatever order they are read. */
export function byFirst(a: Dated, b: Dated): number {
  const [left, right] = [a.publishedOn ?? "9999", b.publishedOn ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
