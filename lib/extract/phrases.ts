import type { Token } from "./token";
import { tokenize } from "./token";

export type Phrase<T> = { words: string[]; value: T };
export type Match<T> = { value: T; length: number };

/** Words that are quoted within a phrase are of it all the same: came under “full control”. */
const QUOTE = /^["“”„«»'‘’]$/;

/**
 * A dictionary of phrases, read word by word: at each position only the phrases that begin with its word are tried,
 * longest first, so that a text is read in one pass however many phrases there are. Quotation marks within a phrase are
 * passed over.
 *
 *     createPhrases([["full control", 1]], new Map())(tokens, 0) // → { value: 1, length: 2 }, or null
 *
 * `spellings` maps a spelling to the one that tokens have. Of two phrases of the same words the first holds that `fits`,
 * which is told the phrase's last token.
 */
export function createPhrases<T>(
  entries: Iterable<[phrase: string, value: T]>,
  spellings: ReadonlyMap<string, string>,
  fits: (value: T, tokens: readonly Token[], last: number) => boolean = () => true,
) {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase, { start: 0, end: phrase.length }, spellings).map((token) => token.norm);
    const first = words[0];
    if (!first) continue;
    const group = byFirst.get(first);
    if (group) group.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);

  /** The longest phrase that begins at this token, or null. */
  function matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    const token = tokens[at];
    const group = token && byFirst.get(token.norm);
    if (!group) return null;
    for (const { words, value } of group) {
      const last = lastOf(words, tokens, at);
      if (last >= 0 && fits(value, tokens, last)) return { value, length: last - at + 1 };
    }
    return null;
  }

  /** Whether a phrase may begin with this token: nearly all words of a text begin none. */
  function begins(token: Token): boolean {
    return byFirst.has(token.norm);
  }

  return Object.assign(matchAt, { begins });
}

/** The last token of a phrase that begins at `at`, or -1. A plain loop: this is asked of each word for each dictionary. */
function lastOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let index = at;
  for (let word = 1; word < words.length; word++) {
    index++;
    while (tokens[index]?.kind !== "word" && QUOTE.test(tokens[index]?.text ?? "")) index++;
    if (tokens[index]?.norm !== words[word]) return -1;
  }
  return index;
}

export type Matcher<T> = ReturnType<typeof createPhrases<T>>;
