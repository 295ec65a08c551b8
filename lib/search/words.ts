/** A word as it stands in a text: UTF-16 positions, end exclusive. */
export type Word = {
  start: number;
  end: number;
  text: string;
  /** Nothing but a hyphen or the like stands before it: “T-72” is two words, the second joined to the first. */
  joined: boolean;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** “Russia’s” is found as “Russia”. */
const POSSESSIVE = /['’ʼ]s$/i;

/**
 * The words of a text in any script, in their order.
 *
 *     findWords("Russia’s T-72s").map(({ text }) => text) // ["Russia", "T", "72s"]
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(POSSESSIVE, "");
    const start = match.index;
    words.push({
      start,
      end: start + written.length,
      text: written,
      joined: start > 0 && !hasGap(text, before, start),
    });
    before = start + match[0].length;
  }
  return words;
}

/** Whether a word begins anew after what stands between; nothing before the first word joins it to one. */
function hasGap(text: string, before: number, start: number): boolean {
  return before === 0 || /\s/.test(text.slice(before, start));
}
