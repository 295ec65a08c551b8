import { keyOf } from "./keys";
import type { Ask, AskedWord, Term } from "./parse";
import { findWords, type Word } from "./words";

export type Span = { start: number; end: number };

/**
 * Where what is sought stands in a text, in whatever spelling, in order. A phrase is marked where it stands whole.
 *
 *     highlight("Kyiv denied that Blahodatne fell", parseWords("blagodatnoye")) // [{ start: 17, end: 27 }]
 */
export function highlight(text: string, ask: Ask): Span[] {
  const words = findWords(text);
  const found = new Set<Word>();
  for (const term of ask) for (const run of runsOf(words, term)) for (const word of run) found.add(word);
  return words.filter((word) => found.has(word)).map(({ start, end }) => ({ start, end }));
}

/** How many of the terms a text has: which of several texts to show. */
export function countTerms(text: string, ask: Ask): number {
  const words = findWords(text);
  return ask.filter((term) => runsOf(words, term).length > 0).length;
}

function runsOf(words: Word[], term: Term): Word[][] {
  const length = term.words.length;
  const runs = words.flatMap((_word, at) => {
    const run = words.slice(at, at + length);
    return run.length === length && term.words.every((asked, index) => isFound(run[index], asked)) ? [run] : [];
  });
  return runs.length > 0 || term.whole === null
    ? runs
    : words.filter(({ text }) => keyOf(text) === term.whole).map((word) => [word]);
}

function isFound(word: Word | undefined, { keys, prefixes }: AskedWord): boolean {
  if (!word) return false;
  const key = keyOf(word.text);
  return keys.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
}
