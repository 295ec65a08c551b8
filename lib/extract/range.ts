import { type Token, textOf } from "./token";

/** Tokens from `first` to `last`, both included. */
export type Range = { first: number; last: number };

/** True where `inner` lies within `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** How many words, marks apart, a range holds. */
export function wordsIn(tokens: readonly Token[], { first, last }: Range): number {
  return tokens.slice(Math.max(first, 0), last + 1).filter(({ kind }) => kind === "word" || kind === "number").length;
}

/** The words of a range as printed, one blank between. */
export function printed(tokens: readonly Token[], { first, last }: Range): string {
  return textOf(tokens, first, last).replace(/ ([’']s)\b/g, "$1");
}

/** Words between two ranges; below 1 where they touch or overlap. */
export function gap(a: Range, b: Range): number {
  return Math.max(a.first - b.last, b.first - a.last);
}

/** What is left of a sentence's tokens once some are taken out, in runs. */
export function runsWithout(tokens: readonly Token[], taken: readonly Range[]): Range[] {
  if (taken.length === 0) return tokens.length > 0 ? [{ first: 0, last: tokens.length - 1 }] : [];
  const runs: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken.some(({ first, last }) => first <= at && at <= last)) continue;
    const open = runs.at(-1);
    if (open?.last === at - 1) open.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs;
}
