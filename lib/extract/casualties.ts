import { numberOf } from "./numbers";
import type { Range } from "./range";
import type { Token } from "./token";

export type Casualties = { killed: number | null; wounded: number | null };

const KILLED = /^(?:killed|kills|killing|dead|died|deaths|destroyed|toll)$/;
const WOUNDED = /^(?:wounded|wounds|wounding|injured|injures|injuring|hurt|hospitalised|hospitalized)$/;
/** A number further from its verb than this belongs to another. */
const REACH = 9;

/**
 * Reads how many were killed and wounded, as claimed. “Several” and “dozens” are null, “no casualties” is 0.
 *
 *     “killed a 52-year-old man and hurt several others” → { killed: 1, wounded: null }
 */
export function readCasualties(
  tokens: readonly Token[],
  { first, last }: Range,
  people: ReadonlySet<string>,
): Casualties {
  const words = tokens.slice(first, last + 1);
  if (hasNone(words)) return { killed: 0, wounded: 0 };
  return { killed: countAt(words, KILLED, WOUNDED, people), wounded: countAt(words, WOUNDED, KILLED, people) };
}

function hasNone(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      (norm === "casualties" && /^(?:no|without)$/.test(words[at - 1]?.norm ?? "")) ||
      (/^(?:nobody|none)$/.test(norm) && /^(?:was|were)$/.test(words[at + 1]?.norm ?? "")) ||
      (norm === "no" && words[at + 1]?.norm === "one" && /^(?:was|were)$/.test(words[at + 2]?.norm ?? "")),
  );
}

function countAt(words: readonly Token[], verb: RegExp, other: RegExp, people: ReadonlySet<string>): number | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !verb.test(word.norm)) continue;
    if (
      word.norm === "destroyed" &&
      !words.some(({ norm }) => /^(?:servicemen|soldiers|troops|militants|fighters|personnel)$/.test(norm))
    )
      continue;
    const count =
      word.norm === "toll"
        ? tollAfter(words, at)
        : isActive(words, at)
          ? countAfter(words, at, other, people)
          : countBefore(words, at, other, people);
    if (count !== null) return count;
  }
  return null;
}

/** “rose from seven to eight”: the last number holds. */
function tollAfter(words: readonly Token[], at: number): number | null {
  const numbers = words.slice(at, at + 20).flatMap(({ norm }) => numberOf(norm) ?? []);
  return numbers.slice(0, 2).at(-1) ?? null;
}

/** “killed two people”: whom it killed stands after; “two people were killed”, “11 wounded.”: before. */
function isActive(words: readonly Token[], at: number): boolean {
  const passive = words
    .slice(Math.max(0, at - 3), at)
    .some(({ norm }) => /^(?:was|were|been|being|are|is)$/.test(norm));
  const next = words[at + 1];
  return (
    !passive && next !== undefined && next.kind !== "mark" && !/^(?:in|by|and|after|when|on|as|near)$/.test(next.norm)
  );
}

function countAfter(words: readonly Token[], at: number, other: RegExp, people: ReadonlySet<string>): number | null {
  for (let index = at + 1; index < Math.min(words.length, at + REACH); index++) {
    const word = words[index];
    if (!word || other.test(word.norm) || /^[.;]$/.test(word.text)) return null;
    if (/^(?:several|dozens|many|scores|hundreds|some|in|near)$/.test(word.norm)) return null;
    const count = personOrNumber(words, index, people);
    if (count !== null) return count;
  }
  return null;
}

function countBefore(words: readonly Token[], at: number, other: RegExp, people: ReadonlySet<string>): number | null {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const word = words[index];
    if (!word || other.test(word.norm) || /^[.;]$/.test(word.text)) return null;
    const count = personOrNumber(words, index, people);
    if (count !== null) return count;
  }
  return null;
}

/** A number that counts people, or “a woman”. Ages, distances and dates count nobody. */
function personOrNumber(words: readonly Token[], at: number, people: ReadonlySet<string>): number | null {
  const word = words[at];
  if (!word || isAgeOrPart(words, at)) return null;
  const next = words[at + 1]?.norm ?? "";
  const before = words[at - 1]?.norm ?? "";
  if (/^(?:a|an|one)$/.test(word.norm)) {
    if (before === "including") return null;
    const noun = words.slice(at + 1, at + 4).some(({ norm }) => people.has(norm));
    return noun ? 1 : null;
  }
  if (
    /^(?:km|kilometres|miles|drones|missiles|percent|tanks|rockets|attacks|people's)$/.test(next) ||
    /^(?:aged|age|nearly|almost|around|about)$/.test(before)
  ) {
    return null;
  }
  return word.kind === "number" || /^[a-z-]+$/.test(word.norm) ? exact(word, next) : null;
}

/** “two hundred”, “A boy, 12, was hurt”: words that a number is made of, and ages. */
function isAgeOrPart(words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  const hundred = /^(?:hundred|dozen|thousand)$/;
  if (hundred.test(words[at]?.norm ?? "") && before && (numberOf(before.norm) !== null || before.norm === "a"))
    return true;
  if (hundred.test(words[at + 1]?.norm ?? "")) return true;
  return before?.text === "," && words[at + 1]?.text === ",";
}

function exact(word: Token, next: string): number | null {
  if (/year/.test(word.norm) || /^year/.test(next)) return null;
  return numberOf(word.norm);
}
