import type { Span } from "./highlight";

/** A stretch of a text with the spans in it that are marked; `isCut` says on which sides more stands. */
export type Snippet = { text: string; marks: Span[]; before: boolean; after: boolean };

/** About three lines of a list. */
const LENGTH = 280;

/**
 * A text, or where it is long the part of it around the first mark, cut between words.
 *
 *     cutSnippet("The guard took Varen.", [{ start: 15, end: 20 }]) // all of it
 */
export function cutSnippet(text: string, marks: Span[], length = LENGTH): Snippet {
  if (text.length <= length) return { text, marks, before: false, after: false };
  const first = marks[0]?.start ?? 0;
  const wished = Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length));
  const start = wished === 0 ? 0 : nextBlank(text, wished, first);
  const end = start + length >= text.length ? text.length : lastBlank(text, start + length, first);
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    before: start > 0,
    after: end < text.length,
  };
}

/** Behind the first blank, but not behind what is to be shown. */
function nextBlank(text: string, from: number, before: number): number {
  const blank = text.slice(from, before).search(/\s/);
  return blank < 0 ? before : from + blank + 1;
}

function lastBlank(text: string, until: number, after: number): number {
  const blank = text.slice(after, until).search(/\s\S*$/);
  return blank <= 0 ? until : after + blank;
}
