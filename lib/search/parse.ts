import { nameKey, namePrefixes, plainKey, wholeNameKey } from "./keys";
import { findWords, type Word } from "./words";

/** A word that is sought: any of its keys. */
export type AskedWord = {
  text: string;
  keys: string[];
  /** The last word may go on: then any key that begins with one of these. */
  prefixes: string[];
};

/** Words that must stand after one another; most often one. */
export type Term = {
  words: AskedWord[];
  /** Words joined by a hyphen may be written as one: its key, or null. */
  whole: string | null;
};

/** What is sought: all terms must be found. */
export type Ask = Term[];

/** Text in quotes of any kind; one that is not closed goes on to the end. */
const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g;

/** More words make no question; what a filter's `q` may hold has hardly more. */
const MOST_WORDS = 24;

/**
 * What is typed, as terms: words in quotes, or joined by hyphens, are sought after one another; the last word, unless its quote
 * is closed, may be the beginning of one. Whatever is typed is words or nothing: there are no operators.
 *
 *     parseWords('"old mill" Blahod') // [old mill], [Blahod…]
 *     parseWords("—")                 // []
 */
export function parseWords(typed: string): Ask {
  const terms: Word[][] = [];
  let left = MOST_WORDS;
  let isClosed = false;
  const add = (words: Word[]) => {
    const kept = words.slice(0, left);
    left -= kept.length;
    if (kept.length > 0) terms.push(kept);
    if (kept.length > 0) isClosed = false;
  };

  let at = 0;
  for (const match of typed.matchAll(QUOTED)) {
    for (const words of chunksOf(typed.slice(at, match.index))) add(words);
    const quoted = findWords(match[1] ?? "");
    add(quoted);
    if (quoted.length > 0) isClosed = match[2] !== "";
    at = match.index + match[0].length;
  }
  for (const words of chunksOf(typed.slice(at))) add(words);
  return terms.map((words, index) => toTerm(words, index === terms.length - 1 && !isClosed));
}

/** Words that no blank parts. */
function chunksOf(text: string): Word[][] {
  const chunks: Word[][] = [];
  for (const word of findWords(text)) {
    const last = chunks.at(-1);
    if (word.joined && last) last.push(word);
    else chunks.push([word]);
  }
  return chunks;
}

function toTerm(words: Word[], isOpen: boolean): Term {
  const isJoined = words.length > 1 && words.slice(1).every(({ joined }) => joined);
  const whole = isJoined ? wholeNameKey(words.map(({ text }) => text).join("-")) : "";
  return {
    words: words.map(({ text }, index) => toAsked(text, isOpen && index === words.length - 1)),
    whole: whole || null,
  };
}

function toAsked(text: string, isOpen: boolean): AskedWord {
  const plain = plainKey(text);
  const name = nameKey(text);
  return {
    text,
    keys: name ? [plain, name] : [plain],
    prefixes: isOpen ? [plain, ...namePrefixes(text)] : [],
  };
}

/** Shorter beginnings would find nearly every sentence. */
const LEAST = 3;

/** What is sought in sentences and articles: there a word goes on only where enough of it is typed. */
export function withLongBeginnings(ask: Ask): Ask {
  return ask.map((term) => ({
    ...term,
    words: term.words.map((word) => ({ ...word, prefixes: word.prefixes.filter(({ length }) => length >= LEAST) })),
  }));
}
