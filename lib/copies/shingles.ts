import type { Span } from "@/lib/extract/types";

/** Words of a shingle: fewer are phrases that everybody uses, more are lost with every second edit. */
const WORDS = 5;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * What two texts are compared by: the runs of five words of a text, without its furniture, each as a number of 32 bits, sorted, each once.
 * Case, punctuation and line ends do not count.
 *
 *     toShingles("The bridge at Osk was hit on Monday", []).length // 4
 *
 * Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
export function toShingles(text: string, furniture: readonly Span[]): Uint32Array {
  const words = [
    ...withoutFurniture(text, furniture)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => hash(word));
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at++) {
    let mixed = OFFSET;
    for (let word = at; word < at + WORDS; word++) mixed = Math.imul(mixed ^ (words[word] as number), PRIME);
    shingles.add(mixed >>> 0);
  }
  return Uint32Array.from(shingles).sort();
}

/** FNV-1a of a word's letters. */
function hash(word: string): number {
  let mixed = OFFSET;
  for (let at = 0; at < word.length; at++) mixed = Math.imul(mixed ^ word.charCodeAt(at), PRIME);
  return mixed ^ (mixed >>> 15);
}

function withoutFurniture(text: string, furniture: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of furniture.toSorted((a, b) => a.start - b.start)) {
    if (start > from) kept += `${text.slice(from, start)}\n`;
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}
