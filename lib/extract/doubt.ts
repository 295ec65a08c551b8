import type { Lexicon } from "./knowledge";
import type { Sentence } from "./mention";
import type { Range } from "./range";

/** “A figure that could not be checked” doubts a number, and no event. */
const NUMBER = /^(?:figures?|numbers?|tolls?|counts?|totals?|losses|identity|identities)$/;
/** A negation stands no further before the word for checking than this. */
const REACH = 8;

/**
 * The words by which an outlet says that it could not check something, or null: a negation, and a word for checking after
 * it. Confirming is checking only where it is said of somebody who could: a government that has not confirmed checks
 * nothing.
 *
 *     “The claims could not immediately be verified.”      “It was unable to independently confirm either version.”
 */
export function doubtIn({ tokens, mentions }: Sentence, words: Lexicon["unverified"]): Range | null {
  for (let last = 0; last < tokens.length; last++) {
    const word = tokens[last]?.norm ?? "";
    const weak = words.weakChecks.includes(word);
    if (!weak && !words.checks.includes(word)) continue;
    const from = Math.max(0, last - REACH);
    const before = tokens.slice(from, last).map(({ norm, text }) => (/^[.;:]$/.test(text) ? ";" : norm));
    const clause = before.slice(before.lastIndexOf(";") + 1);
    const negation = clause.findIndex((norm) => words.denials.includes(norm) || norm.endsWith("n't"));
    if (negation < 0) continue;
    const able = clause.some((norm) => words.abilities.includes(norm)) || tokens[last + 1]?.norm === "independently";
    if (!able && (weak || word === "check" || word === "checked" || word === "establish")) continue;
    const first = last - clause.length + negation;
    const border = tokens.findLastIndex(
      ({ norm, text }, at) => at < first && (/^[,;:.]$/.test(text) || /^(?:and|but)$/.test(norm)),
    );
    const belligerent =
      tokens[last + 1]?.norm === "from" ||
      mentions.some(
        (m) => m.kind === "actor" && m.first > border && m.last < last && /^(?:RU|UA)$/.test(m.nation?.side ?? ""),
      );
    const counted = tokens.slice(border + 1, first).some(({ norm }) => NUMBER.test(norm));
    if (!belligerent && !counted) return { first: beforeNegation(tokens[first - 1]?.norm) ? first - 1 : first, last };
  }
  return null;
}

/** “could not”, “was unable”. */
function beforeNegation(word = ""): boolean {
  return /^(?:could|can|was|were|is|are|has|have|had|did|does)$/.test(word);
}
