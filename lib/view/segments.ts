/** Something marked in a text: UTF-16 positions, end exclusive. */
export type Mark<T> = { start: number; end: number; of: T };

/** A stretch of text over which the same marks lie, outermost first. */
export type Segment<T> = { start: number; text: string; marks: T[] };

/**
 * Cuts a text where marks begin and end, so that marks may nest or cross and each can still be drawn:
 *
 *     "abcdef" with A over 0–4 and B over 2–6 → "ab" [A], "cd" [A, B], "ef" [B]
 *
 * The texts of the segments joined are the text. A mark that is empty or lies outside is left out; one that
 * reaches over an end is cut there.
 */
export function toSegments<T>(text: string, marks: Mark<T>[]): Segment<T>[] {
  const inside = marks
    .map(({ start, end, of }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), of }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );

  const segments: Segment<T>[] = [];
  let next = 0;
  let open: Mark<T>[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark);
    segments.push({ start, text: text.slice(start, cuts[index + 1]), marks: open.map(({ of }) => of) });
  }
  return segments;
}
