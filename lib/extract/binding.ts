import type { ClaimType } from "@/lib/vocabulary";
import type { Range } from "./range";
import type { PlaceRole } from "./roles";
import type { Token } from "./token";
import type { EventTrigger } from "./triggers";
import type { Window } from "./window";

/** Words between “, which” and its verb: “which was recently captured”. */
const RELATIVE_REACH = 6;
const PASSIVE = /^(?:was|were|been|being|be|is|are|get|got|came)$/;
/** Objects that mean the place itself: “raised the flag in X”, “took control in X”. */
const ABSTRACT = /^(?:control|flag|flags|over|out|back|positions|footholds?|ly)$|ly$/;
/** Further off, a place belongs to another part of the clause. */
const MAX_OBJECT = 8;
const FALL = /^(?:fell|falls|fallen)$/;
/** Words that may stand between a place and its fall. */
const WITH_FALL =
  /ly$|^(?:,|has|had|have|also|then|just|already|which|that|now|never|not|soon|may|might|will|would|could|itself|both|all|"|”|’|'|in|the|region|oblast|district|hromada|community|raion)$/;
/** These begin a clause without a comma, too. */
const SUBORDINATE = /^(?:after|when|while|because)$/;

/** “A rail line in A was closed after B was shelled”: of the places before a trigger those of its own clause, where it has some. */
function ownClause(tokens: readonly Token[], trigger: EventTrigger, places: PlaceRole[]): PlaceRole[] {
  const near = places.filter(({ mention }) =>
    tokens.slice(mention.last + 1, trigger.first).every(({ norm }) => !SUBORDINATE.test(norm)),
  );
  return near.length > 0 ? near : places;
}

/** The places of one trigger. */
export function bindPlaces(
  tokens: readonly Token[],
  trigger: EventTrigger,
  type: ClaimType,
  { left, right }: Window,
  places: readonly PlaceRole[],
): PlaceRole[] {
  const named = relativeSubject(tokens, trigger, places);
  if (named) return [named];
  const within = ({ first, last }: Range) =>
    places.filter(({ mention, role }) => role !== "axis" && mention.first >= first && mention.last <= last);
  const taken = type === "capture" || type === "withdraw";
  const after = taken && isOtherObject(tokens, trigger, places) ? [] : fitting(tokens, type, within(right));
  const before = ownClause(tokens, trigger, fitting(tokens, type, within(left))).filter(
    (place) => !isBystander(tokens, place),
  );
  const passive = tokens.slice(Math.max(0, trigger.first - 4), trigger.first).some(({ norm }) => PASSIVE.test(norm));
  const subjectFirst =
    trigger.trigger.intransitive ||
    (passive && type !== "advance" && type !== "clash" && !(trigger.trigger.casualty && after.length > 0));
  // A noun of moving or fighting back (“their advance”) says nothing of the places before it.
  const closed = trigger.trigger.kind === "noun" && (type === "advance" || type === "repel");
  const object = type === "capture" && !passive && !trigger.trigger.intransitive && hasObject(tokens, trigger);
  const outside = closed || object || isUnnamed(tokens, right) ? [] : before;
  if (type === "capture" && FALL.test(tokens[trigger.first]?.norm ?? "")) return fallen(tokens, trigger, before);
  const chosen = subjectFirst
    ? before.length > 0
      ? [...before, ...included(tokens, trigger, after)]
      : after
    : after.length > 0
      ? after
      : outside;
  return type === "capture" || type === "withdraw"
    ? firstList(tokens, chosen, subjectFirst && before.length > 0)
    : chosen;
}

/** “attacks towards X were repelled, including near A and B”: the places that the sentence goes on to name. */
function included(tokens: readonly Token[], { last }: EventTrigger, after: readonly PlaceRole[]): PlaceRole[] {
  const first = after[0]?.mention.first ?? 0;
  const opens = tokens
    .slice(last + 1, first)
    .some(({ norm }) => /^(?:including|notably|particularly|especially)$/.test(norm));
  return opens ? [...after] : [];
}

/** “troops in villages south of X attack”: what those who act are near is not what they act upon. */
function isBystander(tokens: readonly Token[], { role, mention }: PlaceRole): boolean {
  const before = tokens.slice(Math.max(0, mention.first - 5), mention.first);
  return role === "reference" && before.some(({ norm }) => /^(?:villages?|settlements?|towns?|positions?)$/.test(norm));
}

/** “X fell”, “X and Y, which fell”: only the subject falls, so “snow fell in X” takes nothing. */
function fallen(tokens: readonly Token[], trigger: EventTrigger, before: readonly PlaceRole[]): PlaceRole[] {
  const nearest = before.at(-1);
  if (tokens[trigger.last + 1]?.norm === "by") return [];
  const between = nearest ? tokens.slice(nearest.mention.last + 1, trigger.first) : [];
  return between.every(({ norm, capital }) => capital || WITH_FALL.test(norm)) ? firstList(tokens, before, true) : [];
}

/** “near X, which was captured”: it is X that was captured, though X only says where something else lies. */
function relativeSubject(
  tokens: readonly Token[],
  trigger: EventTrigger,
  places: readonly PlaceRole[],
): PlaceRole | null {
  for (let at = trigger.first - 1; at > trigger.first - RELATIVE_REACH; at--) {
    if (tokens[at]?.text === "," && tokens[at + 1]?.norm === "which") {
      const place = places.find(({ mention }) => mention.last === at - 1);
      return place && place.role !== "axis" && (place.area || place.role !== "place")
        ? { ...place, role: "place", area: false }
        : null;
    }
  }
  return null;
}

/** Where a place is named outright, what it is measured from does not count; a capture never counts near a place. */
function fitting(tokens: readonly Token[], type: ClaimType, places: readonly PlaceRole[]): PlaceRole[] {
  const outright = places.filter(({ role }) => role === "place");
  if (type === "capture") return outright.filter(({ area }) => !area);
  if (type === "withdraw") return outright;
  if (outright.length > 0)
    return type === "repel" || type === "advance" ? places.filter(({ role }) => role !== "reference") : outright;
  return places.filter((place) => !isInBrackets(tokens, place));
}

/** “east of X (west of Y)”: what is in brackets only explains. */
function isInBrackets(tokens: readonly Token[], { mention }: PlaceRole): boolean {
  const before = tokens.slice(Math.max(0, mention.first - 8), mention.first).map(({ text }) => text);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/**
 * “took over the hostel in X”, “seized a village near X”: what is taken is not the place but something in it, or a place
 * without a name.
 */
function isOtherObject(tokens: readonly Token[], { last }: EventTrigger, places: readonly PlaceRole[]): boolean {
  const next = places.find(({ mention }) => mention.first > last);
  const between = next ? tokens.slice(last + 1, next.mention.first) : [];
  if (/^(?:called|named|of)$/.test(between.at(-1)?.norm ?? "")) return false;
  const preposition = between.findIndex(({ norm }) => /^(?:in|at|inside|near|on|outside)$/.test(norm));
  const noun = between[preposition - 1];
  return (
    preposition > 0 &&
    noun?.kind === "word" &&
    !noun.capital &&
    !ABSTRACT.test(noun.norm) &&
    between.length <= MAX_OBJECT
  );
}

/** “captured a factory”, “captured 26 soldiers”: what was taken is said, and no place. */
function hasObject(tokens: readonly Token[], { last }: EventTrigger): boolean {
  const next = tokens[last + 1];
  return next?.kind === "number" || /^(?:a|an|one|two|three|several|dozens|some)$/.test(next?.norm ?? "");
}

/** “took control of a town”: the place is there, but not named. */
function isUnnamed(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens
    .slice(first, Math.min(first + 6, last + 1))
    .some(({ norm }) => /^(?:village|town|settlement|villages|towns|settlements|city)$/.test(norm));
}

/** The places of one list: the first after an active verb, the last before a passive one. */
function firstList(tokens: readonly Token[], places: readonly PlaceRole[], fromEnd: boolean): PlaceRole[] {
  const lists: PlaceRole[][] = [];
  for (const place of places) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    const gap = previous ? tokens.slice(previous.mention.last + 1, place.mention.first) : [];
    const joined =
      previous &&
      gap.length <= 14 &&
      gap.some(({ norm }) => /^(?:,|and|or|—|-)$/.test(norm)) &&
      !gap.some(({ norm }) => /^(?:towards|from|near|where|which|held)$/.test(norm));
    if (joined && list) list.push(place);
    else lists.push([place]);
  }
  return (fromEnd ? lists.at(-1) : lists[0]) ?? [];
}
