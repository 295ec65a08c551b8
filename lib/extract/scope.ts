import type { Sentence, TriggerMention } from "./mention";
import type { PlaceRole } from "./roles";
import type { Token } from "./token";

/** So many words a place and its “where” may stand apart: “in X, a mining town to the north, where …”. */
const MAX_APART = 14;
/** A place that a sentence begins with holds for all of it. */
const HEAD = 4;
const AT = /^(?:in|near|at|outside|around)$/;

/**
 * The place in whose scope an event without a place of its own stands: “X, where a bomb fell”, “In X, a bomb fell”. Null
 * where there is none.
 */
export function scopeOf(
  { tokens, mentions }: Sentence,
  trigger: TriggerMention,
  places: readonly PlaceRole[],
): PlaceRole | null {
  const head = atHead(tokens, trigger, places);
  // “In Moscow, the ministry said”: a capital may be where it was said.
  const capital = mentions.some(({ kind, first }) => kind === "actor" && first === head?.mention.first);
  return beforeWhere(tokens, trigger, places) ?? (capital ? null : head);
}

function beforeWhere(
  tokens: readonly Token[],
  { first }: TriggerMention,
  places: readonly PlaceRole[],
): PlaceRole | null {
  for (let at = first - 1; at > Math.max(0, first - MAX_APART * 2); at--) {
    if (/^[;.]$/.test(tokens[at]?.text ?? "")) return null;
    if (tokens[at]?.norm !== "where") continue;
    const place = places.findLast(({ mention, role }) => mention.last < at && role === "place");
    return place && at - place.mention.last <= MAX_APART ? place : null;
  }
  return null;
}

function atHead(tokens: readonly Token[], { first }: TriggerMention, places: readonly PlaceRole[]): PlaceRole | null {
  const place = places[0];
  if (!place || place.mention.first > HEAD || place.mention.last >= first || place.role !== "place") return null;
  const opens = tokens.slice(0, place.mention.first).some(({ norm }) => AT.test(norm));
  const comma = tokens.slice(place.mention.last + 1, place.mention.last + 8).some(({ text }) => text === ",");
  return opens && comma ? place : null;
}
