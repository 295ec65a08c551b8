import type { Span } from "./types";

/** A word, number or mark of a sentence. */
export type Token = Span & {
  /** As printed. */
  text: string;
  /** Lower case, straight apostrophe, one spelling for British and American: what the lexicon is matched on. */
  norm: string;
  kind: "word" | "number" | "quote" | "mark";
  /** Begins with a capital letter. */
  capital: boolean;
};

/** In this order: a number; a word, with its hyphens, apostrophes and inner full stops; a possessive; any other mark. */
const TOKEN =
  /\d+(?:[.,:]\d+)*%?(?![\d\p{L}]|[-‑]\p{L})|(?:\d+[-‑])?\d*[\p{L}\p{M}]+(?:\.(?=[\p{L}]\.)[\p{L}]\.?|['’‘ʼ](?!s\b)(?=\p{L})[\p{L}\p{M}]+|[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’]s\b|[^\s]/gu;

/**
 * Cuts a span into tokens; positions are those of the whole text. A possessive ’s is a token of its own, a word with
 * hyphens is one token.
 *
 *     tokenize("Moscow’s forces", { start: 0, end: 15 }, new Map()).map((t) => t.norm) // → ["moscow", "'s", "forces"]
 *
 * `spellings` maps a spelling to the one that the lexicon uses: defense → defence.
 */
export function tokenize(text: string, span: Span, spellings: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  let at = 0;
  for (const printed of part.match(TOKEN) ?? []) {
    // Nothing but blanks stands between two tokens.
    at = part.indexOf(printed, at);
    const start = span.start + at;
    at += printed.length;
    const lower = printed.toLowerCase();
    const norm = plain(lower);
    tokens.push({
      start,
      end: start + printed.length,
      text: printed,
      norm: spellings.get(norm) ?? norm,
      kind: kindOf(printed),
      capital: printed !== lower && CAPITAL.test(printed),
    });
  }
  return tokens;
}

/** The text of some tokens, one blank between: names and day words as printed. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.text ?? "";
  for (let at = first + 1; at <= Math.min(last, tokens.length - 1); at++) text += ` ${tokens[at]?.text}`;
  return text;
}

function plain(lower: string): string {
  return /[’‘ʼ‑]/.test(lower) ? lower.replace(/[’‘ʼ]/g, "'").replace(/‑/g, "-") : lower;
}

const CAPITAL = /^\p{Lu}/u;

function kindOf(printed: string): Token["kind"] {
  if (/^[A-Za-z]/.test(printed)) return "word";
  if (/^[^'’]*\p{L}/u.test(printed)) return "word";
  if (/^\d/.test(printed)) return "number";
  return /^["“”„«»]$/.test(printed) ? "quote" : "mark";
}
