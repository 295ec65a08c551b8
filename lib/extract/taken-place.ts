import type { Sentence, TriggerMention } from "./mention";
import type { Token } from "./token";

/** Words that may follow a place which a verb takes. */
const AFTER_PLACE =
  /ly$|ed$|^(?:and|or|in|on|at|after|before|by|from|to|as|for|with|without|within|while|when|where|which|who|that|during|near|since|until|following|under|against|amid|but|because|also|too|last|this|early|earlier|late|later|overnight|yesterday|today|over|through|back|again|now|so|if|has|had|is|was|were|are|have|will|would|thanks|despite|between|of|just|then|'s)$/;
const PART = /^(?:outskirts?|edges?|centre|part|parts|districts?|suburbs?|streets|half|side|quarters?|approaches)$/;

export function isSettlementNext({ tokens, mentions }: Sentence, at: number): boolean {
  const place = mentions.find(({ kind, first }) => kind === "place" && first === at);
  if (place) return !isCompound(tokens, place.last);
  const part = mentions.find(({ kind, first }) => kind === "place" && first > at && first - at <= 6);
  if (part && isPartOf(tokens, at, part.first)) return true;
  const next = tokens[at];
  const second = tokens[at + 1];
  if (!next) return false;
  if (/^(?:the|a|an|another|one|two|three|four|five|its)$/.test(next.norm)) {
    return tokens
      .slice(at + 1, at + 4)
      .some(({ norm }) => /^(?:village|town|settlement|city|villages|settlements|towns)$/.test(norm));
  }
  return (
    next.capital &&
    next.kind === "word" &&
    !/^(?:part|place|off|up|over|responsible|accountable|liable|to|talks)$/.test(second?.norm ?? "")
  );
}

/** “X had been taken.”, “X has been taken in a day”, but not “had been taken to hospital”. */
export function isEndOfPassive({ tokens, mentions }: Sentence, m: TriggerMention): boolean {
  if (tokens[m.first - 1]?.norm !== "been" || /ing$/.test(tokens[m.first]?.norm ?? "")) return false;
  const next = tokens[m.last + 1]?.norm ?? ".";
  const subject = mentions.some(({ kind, last }) => kind === "place" && m.first - last <= 4 && last < m.first);
  return (
    /^(?:[.,;"”]|by|of|and|but)$/.test(next) ||
    (subject && /^(?:in|on|after|within|with|without|under|"|”|late|early)$/.test(next))
  );
}

/** “the northern outskirts of X”. */
function isPartOf(tokens: readonly Token[], from: number, place: number): boolean {
  const words = tokens.slice(from, place).map(({ norm }) => norm);
  return (
    words.at(-1) === "of" &&
    PART.test(words.at(-2) ?? "") &&
    !words.some((word) => /^(?:in|at|on|with|for)$/.test(word))
  );
}

/** “lost the X gamble”, “left X residents”: a noun right after the name makes it an attribute. */
function isCompound(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.kind === "word" && !next.capital && !AFTER_PLACE.test(next.norm);
}
