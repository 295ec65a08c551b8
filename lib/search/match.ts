import type { Ask, AskedWord, Term } from "./parse";

/** What is known of the words of the index. */
export type Vocabulary = {
  has: (key: string) => boolean;
  /** Those that begin with a key, or null where they are too many to be named. */
  expand: (prefix: string) => string[] | null;
};

/** Where nothing is known of them. */
const ANY: Vocabulary = { has: () => true, expand: () => null };

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
export function toMatch(ask: Ask, vocabulary: Vocabulary = ANY): string | null {
  if (ask.length === 0) return null;
  return ask.map((term) => `(${matchTerm(term, vocabulary)})`).join(" AND ");
}

function matchTerm({ words, whole }: Term, vocabulary: Vocabulary): string {
  const [first] = words;
  if (words.length === 1 && first) return waysOf(first, vocabulary).join(" OR ");
  const phrase = windowsOf(words).map((window) => `(${phrasesOf(window, vocabulary).join(" OR ")})`);
  const inOrder = phrase.join(" AND ");
  return whole ? `(${inOrder}) OR "${whole}"` : inOrder;
}

/** One word's alternatives: its keys, and what it may go on to be. */
function waysOf({ keys, prefixes }: AskedWord, vocabulary: Vocabulary): string[] {
  const named = prefixes.flatMap((prefix) => vocabulary.expand(prefix)?.map(quote) ?? [`${quote(prefix)}*`]);
  return [...new Set([...keys.map(quote), ...named])];
}

function windowsOf(words: AskedWord[]): AskedWord[][] {
  if (words.length <= PHRASE) return [words];
  return words.slice(PHRASE - 1).map((_word, at) => words.slice(at, at + PHRASE));
}

/** Every way of writing some words after one another. */
function phrasesOf(words: AskedWord[], vocabulary: Vocabulary): string[] {
  const last = words.at(-1);
  if (!last) return [];
  const starts = words
    .slice(0, -1)
    .reduce<string[]>(
      (before, { keys }) => before.flatMap((start) => known(keys, vocabulary).map((key) => `${start}${key} `)),
      [""],
    );
  return starts.flatMap((start) => endsOf(last, vocabulary).map(({ key, sign }) => `${quote(start + key)}${sign}`));
}

/** How a phrase may end, with the sign for a word that goes on. */
function endsOf({ keys, prefixes }: AskedWord, vocabulary: Vocabulary): { key: string; sign: string }[] {
  const ends = prefixes.flatMap((prefix) => {
    const words = vocabulary.expand(prefix);
    return words && words.length <= MOST_ENDS ? words.map((key) => ({ key, sign: "" })) : [{ key: prefix, sign: "*" }];
  });
  return ends.length > 0 ? ends : known(keys, vocabulary).map((key) => ({ key, sign: "" }));
}

/** The keys that are in the index, so that no phrase is sought in vain; where there is none, one that finds nothing. */
function known(keys: string[], { has }: Vocabulary): string[] {
  const found = keys.filter(has);
  return found.length > 0 ? found : keys.slice(0, 1);
}

function quote(key: string): string {
  return `"${key}"`;
}
