import type { Span } from "./types";

/** A sentence's place in its text. */
export type SentenceSpan = Span & {
  /** Number of the line it stands on. */
  line: number;
  /** The line begins with a bullet, or the sentence follows one. */
  bullet: boolean;
  /** The line ends without a full stop: a heading, a caption, a teaser. */
  heading: boolean;
};

const END = /(?<![.!?…])[.!?…]+(?:["”’'»)\]]|\[\d+\])*(?=\s+(?:[-–•*]\s+)?(?:["“‘'«(]*[\p{Lu}\p{N}@#])|\s*$)/gu;
const CLOSED = /[.!?…:;,](?:["”’'»)\]*\s]|\[\d+\])*$/u;
const BULLET = /^\s*[-–•*]\s+/u;

/** A sentence is not longer than this many characters; one that is was never ended, and is cut at a blank. */
const MAX_SENTENCE = 4000;

/**
 * Cuts a text into sentences, line by line. A full stop after an abbreviation, an initial or a month ends none.
 *
 *     segment("Maj. Gen. Kit said so. He left.", new Set(["maj", "gen"])) // → two sentences
 */
export function segment(text: string, abbreviations: ReadonlySet<string>): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let line = 0;
  for (const { start, end } of lines(text)) {
    const printed = text.slice(start, end);
    const heading = !CLOSED.test(printed);
    const bullet = BULLET.test(printed);
    let from = start;
    for (const match of printed.matchAll(END)) {
      const stop = start + match.index;
      if (isAbbreviation(text.slice(from, stop), abbreviations) && start + match.index + 1 < end) continue;
      push(from, stop + match[0].length);
      from = stop + match[0].length;
    }
    push(from, end);
    line++;

    function push(a: number, b: number) {
      for (const piece of pieces(text, a, b)) {
        const raw = text.slice(piece.start, piece.end);
        const lead = raw.length - raw.trimStart().length;
        const trail = raw.length - raw.trimEnd().length;
        if (lead === raw.length) continue;
        sentences.push({
          start: piece.start + lead,
          end: piece.end - trail,
          line,
          bullet: bullet || BULLET.test(raw.trimStart()),
          heading,
        });
      }
    }
  }
  return sentences;
}

function* pieces(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const blank = text.slice(from, from + MAX_SENTENCE).lastIndexOf(" ");
    const to = from + (blank > 0 ? blank : MAX_SENTENCE);
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** The lines of a text without their breaks; `\r\n` and `\n` alike. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}

/** No abbreviation is longer; so the search for one never goes further back. */
const MAX_ABBREVIATION = 16;

function isAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /([\p{L}.]+)$/u.exec(before.slice(-MAX_ABBREVIATION))?.[1];
  if (!word) return false;
  return /^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
