import { type Found, type Mention, type Recognizer, tokenSpan } from "../mention";
import type { Matcher } from "../phrases";

/**
 * Finds the phrases of a dictionary, longest first, none inside another.
 *
 *     recognizeTerms(cues, (cue, at) => ({ ...at, kind: "cue", cue }))
 */
export function recognizeTerms<T>(match: Matcher<T>, toMention: (value: T, at: Found) => Mention): Recognizer {
  return function recognize(tokens) {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = match(tokens, at);
      if (!hit) continue;
      const last = at + hit.length - 1;
      found.push(toMention(hit.value, tokenSpan(tokens, at, last)));
      at = last;
    }
    return found;
  };
}
