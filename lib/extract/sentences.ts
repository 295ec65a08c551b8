import type { Knowledge } from "./knowledge";
import type { Recognizer, RecognizerContext, Refiner, Sentence } from "./mention";
import { nameAgain } from "./name-again";
import { segment } from "./segment";
import { tokenize } from "./token";
import type { FurnitureSpan } from "./types";

/** Reads the sentences of an article, furniture left out, with all that the grammar finds in each. */
export function readSentences(
  text: string,
  furniture: readonly FurnitureSpan[],
  context: RecognizerContext,
  grammar: { recognizers: Recognizer[]; refiners: Refiner[] },
  words: { abbreviations: ReadonlySet<string>; spellings: ReadonlyMap<string, string> },
): Sentence[] {
  const spans = segment(text, words.abbreviations).filter(
    ({ start, end }) => !furniture.some((span) => start < span.end && end > span.start),
  );
  const sentences = spans.map((span, index) => {
    const tokens = tokenize(text, span, words.spellings);
    const found = grammar.recognizers
      .flatMap((recognize) => recognize(tokens, context))
      .sort((a, b) => a.first - b.first || b.last - a.last);
    const mentions = grammar.refiners.reduce((all, refine) => refine(all, tokens), found);
    const { start, end, line, bullet, heading } = span;
    return { start, end, line, bullet, heading, index, tokens, mentions };
  });
  return nameAgain(sentences);
}

export function lexiconWords({ lexicon }: Knowledge) {
  return { abbreviations: new Set(lexicon.abbreviations), spellings: new Map(Object.entries(lexicon.spellings)) };
}
