import type { Token } from "./token";
import { tokenize } from "./token";

export type Phrase<T> = { words: string[]; value: T };
export type Match<T> = { value: T; length: number };

/**
 * A dictionary of phrases, read word by word: at each position only the phrases that begin with its word are tried,
 * longest first, so that a text is read in one pass however many phrases there are.
 */
export function createPhrases<T>(
  entries: Iterable<[phrase: string, value: T]>,
  spellings: ReadonlyMap<string, string>,
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
  return function matchAt(tokens: readonly Token[], at: number): Match<T> | null {
    const group = byFirst.get(tokens[at]?.norm ?? "");
    const hit = group?.find(({ words }) => stands(words, tokens, at));
    return hit ? { value: hit.value, length: hit.words.length } : null;
  };
}

/** A plain loop: this is asked of each word of a text for each dictionary. */
function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++) if (tokens[at + offset]?.norm !== words[offset]) return false;
  return true;
}

export type Matcher<T> = ReturnType<typeof createPhrases<T>>;
