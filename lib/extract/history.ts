import { toNumber } from "./calendar";
import type { DayMention, TriggerMention } from "./mention";
import type { Range } from "./range";
import type { Token } from "./token";

/** What happened longer before publication than this is told as history and is no news of now. */
const NEWS_DAYS = 60;
const PERIOD = /^(?:months?|years?|decades?|centur(?:y|ies))$/;
const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;
/** Words around a trigger that may date it. */
const REACH = 9;

/**
 * True where an event is told as history: “in 2014”, “last year”, “two years ago”, “early in the war”, “since March”
 * months later. What happened this week, or on a day that is not known, is news.
 *
 *     “the town, which fell two years ago” → true      “the town, which fell on Monday” → false
 */
export function isHistory(
  tokens: readonly Token[],
  trigger: TriggerMention,
  day: DayMention | null,
  published: string | null,
): boolean {
  const around = { first: Math.max(0, trigger.first - REACH), last: trigger.last + REACH };
  if (isLongAgo(tokens, around) || isFormer(tokens, trigger)) return true;
  if (!day) return false;
  if (/\byear$/.test(day.words)) return /\blast\b/.test(day.words);
  if (!published || !day.days.to) return false;
  return toNumber(published) - toNumber(day.days.to) > NEWS_DAYS;
}

/** “two years ago”, “months earlier”, “at the start of the invasion”. */
function isLongAgo(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.norm ?? "";
    const next = tokens[at + 1]?.norm ?? "";
    if (PERIOD.test(word) && /^(?:ago|earlier|before)$/.test(next)) return true;
    if (SEASON.test(word) && isEarlier(tokens, at) && !isDownfall(tokens, at)) return true;
    if (/^(?:war|invasion)$/.test(word) && isBeginning(tokens, at)) return true;
  }
  return false;
}

/** “earlier in the autumn”, “last spring”, “in the summer of 2022”. */
function isEarlier(tokens: readonly Token[], season: number): boolean {
  const before = tokens.slice(Math.max(0, season - 3), season).map(({ norm }) => norm);
  return (
    before.at(-1) === "last" ||
    before.includes("earlier") ||
    /^(?:of|(?:19|20)\d\d)$/.test(tokens[season + 1]?.norm ?? "")
  );
}

/** “the fall of X”, but not “the fall of 2022”. */
function isDownfall(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at]?.norm === "fall" && tokens[at + 1]?.norm === "of";
  return of && !/^(?:19|20)\d\d$/.test(tokens[at + 2]?.norm ?? "");
}

/** “early in the war”, “the first days of the full-scale invasion”. */
function isBeginning(tokens: readonly Token[], war: number): boolean {
  const before = tokens.slice(Math.max(0, war - 7), war).map(({ norm }) => norm);
  return (
    before.some((word) => /^(?:in|of|since)$/.test(word)) &&
    before.some((word) => /^(?:early|earlier|start|beginning|outset|opening|first)$/.test(word))
  );
}

/** “had previously captured”, “formerly occupied”. */
function isFormer(tokens: readonly Token[], { first }: TriggerMention): boolean {
  return /^(?:previously|formerly|once)$/.test(tokens[first - 1]?.norm ?? "");
}
