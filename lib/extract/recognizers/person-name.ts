import type { Token } from "../token";

/** Words of small letters that belong to a name. */
const TITLE =
  /^(?:maj|gen|col|lt|gov|sgt|capt|brig|adm|mr|mrs|ms|dr|general|colonel|major|captain|governor|lieutenant|brigadier|spokesman|head)$/;

/** Days stand where names do: “the Kremlin said Monday”. */
const NO_NAME = /day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * The last token of an office with the name that follows it: “the regional governor Ivan Kit”. Where none does, `last`.
 */
export function extendName(tokens: readonly Token[], last: number): number {
  let end = tokens[last + 1]?.text === "." && TITLE.test(tokens[last]?.norm ?? "") ? last + 1 : last;
  while (end - last < 5) {
    const next = tokens[end + 1];
    if (next?.kind !== "word") break;
    if (NO_NAME.test(next.norm) || (!next.capital && !TITLE.test(next.norm))) break;
    end++;
    if (tokens[end + 1]?.text === "." && TITLE.test(next.norm)) end++;
  }
  return tokens[end]?.capital || end === last ? end : last;
}

/**
 * The family name of a person named by these tokens, in lower case; null for an office or a body.
 *
 *     “governor Ivan Kit” → "kit"
 */
export function familyName(tokens: readonly Token[], first: number, last: number): string | null {
  const words = tokens.slice(first, last + 1).filter((token) => token.kind === "word" && token.capital);
  const final = words.at(-1);
  if (!final || words.length < 1 || /^(?:ministry|staff|group|forces|army)$/.test(final.norm)) return null;
  return final.norm;
}
