import type { Range } from "./range";
import type { Token } from "./token";
import type { EventTrigger } from "./triggers";
import type { Window } from "./window";

/** “There were no signs” points nowhere. */
const EXPLETIVE = /^(?:was|were|is|are|has|have|had|being|been|will|would)$/;

/** “the village”, “the town”, “there”: named before. */
export function anaphorIn(tokens: readonly Token[], trigger: EventTrigger, { left, right }: Window): string | null {
  const find = ({ first, last }: Range) => {
    for (let at = first; at <= last; at++) {
      const word = tokens[at]?.norm ?? "";
      if (
        (word === "there" && !EXPLETIVE.test(tokens[at + 1]?.norm ?? "")) ||
        (word === "it" && (trigger.trigger.type === "capture" || at === trigger.last + 1))
      )
        return word;
      if (
        /^(?:the|this|that)$/.test(word) &&
        /^(?:village|town|settlement|city|attack|assault)$/.test(tokens[at + 1]?.norm ?? "")
      ) {
        return `${word} ${tokens[at + 1]?.norm}`;
      }
      if (
        word === "the" &&
        /^(?:village|town|settlement|city)$/.test(tokens[at + 2]?.norm ?? "") &&
        !tokens[at + 1]?.capital
      )
        return `${word} ${tokens[at + 2]?.norm}`;
      if (/^(?:a|an|another|one|two|three|four|five|several|six|seven)$/.test(word)) {
        const noun = tokens
          .slice(at + 1, at + 4)
          .find(({ norm }) => /^(?:village|villages|town|towns|settlement|settlements)$/.test(norm));
        if (noun) return `${word} ${noun.norm}`;
      }
    }
    return null;
  };
  return find(right) ?? find(left);
}
