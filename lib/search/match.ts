import type { Ask, AskedWord, Term } from "./parse";

/** The words of the index that begin with a key, or null where they are too many to be named. */
export type Expand = (prefix: string) => string[] | null;

/** Phrases of more words are asked for as overlapping ones of so many: each word has two keys. */
const PHRASE = 3;
/** So many ways of going on are tried for the last word of a phrase. */
const MOST_ENDS = 12;

/**
 * What is sought in the words of SQLite's FTS5; null where there is nothing to seek. Every key is quoted and none has a quote in
 * it, so that nothing that is typed is an operator. To name the words that begin with a key spares the index from putting
 * them together, which takes long for a common one.
 *
 *     toMatch(parseWords("gas Vuhledar")) // ("gas" OR "ⓗas") AND ("vuhledar" OR "ⓥuhledar" OR …*)
 */
export function toMatch(ask: Ask, expand: Expand = () => null): string | null {
  if (ask.length === 0) return null;
  return ask.map((term) => `(${matchTerm(term, expand)})`).join(" AND ");
}

function matchTerm({ words, whole }: Term, expand: Expand): string {
  const [first] = words;
  if (words.length === 1 && first) return waysOf(first, expand).join(" OR ");
  const phrase = windowsOf(words).map((window) => `(${phrasesOf(window, expand).join(" OR ")})`);
  const inOrder = phrase.join(" AND ");
  return whole ? `(${inOrder}) OR "${whole}"` : inOrder;
}

/** One word's alternatives: its keys, and what it may go on to be. */
function waysOf({ keys, prefixes }: AskedWord, expand: Expand): string[] {
  const named = prefixes.flatMap((prefix) => expand(prefix)?.map(quote) ?? [`${quote(prefix)}*`]);
  return [...new Set([...keys.map(quote), ...named])];
}

function windowsOf(words: AskedWord[]): AskedWord[][] {
  if (words.length <= PHRASE) return [words];
  return words.slice(PHRASE - 1).map((_word, at) => words.slice(at, at + PHRASE));
}

/** Every way of writing some words after one another. */
function phrasesOf(words: AskedWord[], expand: Expand): string[] {
  const last = words.at(-1);
  if (!last) return [];
  const starts = words
    .slice(0, -1)
    .reduce<string[]>((before, { keys }) => before.flatMap((start) => keys.map((key) => `${start}${key} `)), [""]);
  return starts.flatMap((start) => endsOf(last, expand).map(({ key, sign }) => `${quote(start + key)}${sign}`));
}

/** How a phrase may end, with the sign for a word that goes on. */
function endsOf({ keys, prefixes }: AskedWord, expand: Expand): { key: string; sign: string }[] {
  const ends = prefixes.flatMap((prefix) => {
    const words = expand(prefix);
    return words && words.length <= MOST_ENDS ? words.map((key) => ({ key, sign: "" })) : [{ key: prefix, sign: "*" }];
  });
  return ends.length > 0 ? ends : keys.map((key) => ({ key, sign: "" }));
}

function quote(key: string): string {
  return `"${key}"`;
}
