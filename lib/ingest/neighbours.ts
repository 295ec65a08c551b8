import type { Span } from "@/lib/extract/types";

/** No neighbour is longer, in UTF-16 units; of one that is, what is next to the excerpt is kept, in whole words. */
export const MAX_NEIGHBOUR = 500;

/** What stands beside an excerpt, for a reader to see it in its context. Empty where there is nothing, or only furniture. */
export type Neighbours = { before: string; after: string };

/**
 * The sentence before a span and the one after it, verbatim and up to the span:
 *
 *     text.slice(span.start - before.length, span.start) === before
 *     text.slice(span.end, span.end + after.length) === after
 *
 * `sentences` are those of the article, in order and without its furniture: where anything but blanks stands between a
 * sentence and the span, that is furniture, and the sentence no neighbour.
 */
export function neighbours(text: string, { start, end }: Span, sentences: readonly Span[]): Neighbours {
  const previous = sentences.findLast((sentence) => sentence.start < start);
  const next = sentences.find((sentence) => sentence.end > end);
  return {
    before: previous && isBlank(text.slice(previous.end, start)) ? tail(text, previous.start, start) : "",
    after: next && isBlank(text.slice(end, next.start)) ? head(text, end, next.end) : "",
  };
}

function isBlank(between: string): boolean {
  return between.trim() === "";
}

function tail(text: string, from: number, to: number): string {
  const whole = text.slice(from, to);
  if (whole.length <= MAX_NEIGHBOUR) return whole;
  const kept = whole.slice(-MAX_NEIGHBOUR);
  const blank = kept.trimEnd().search(/\s/);
  return orNothing(blank < 0 ? kept.replace(/^[\uDC00-\uDFFF]/, "") : kept.slice(blank).trimStart());
}

function head(text: string, from: number, to: number): string {
  const whole = text.slice(from, to);
  if (whole.length <= MAX_NEIGHBOUR) return whole;
  const kept = whole.slice(0, MAX_NEIGHBOUR);
  const word = /^\s*\S.*(?=\s)/s.exec(kept)?.[0];
  return orNothing(word ? word.trimEnd() : kept.replace(/[\uD800-\uDBFF]$/, ""));
}

function orNothing(words: string): string {
  return isBlank(words) ? "" : words;
}
