import type { ClaimType, Side, Stance } from "@/lib/vocabulary";
import type { Range } from "./attribute";
import { type Casualties, readCasualties } from "./casualties";
import type { Trigger } from "./knowledge";
import type { DayMention, Sentence, TriggerMention } from "./mention";
import { type ContextSets, modalityOf } from "./modality";
import type { PlaceRole } from "./roles";
import type { Token } from "./token";

/** What a stretch of text says happened, and where. */
export type EventReading = Casualties & {
  type: ClaimType;
  /** “has not fallen” denies the capture. */
  stance: Stance;
  trigger: TriggerMention;
  /** The place by name; null with `anaphor` for “the village”, “there”; null without it where none is said. */
  place: PlaceRole | null;
  anaphor: string | null;
  /** Who does it, as far as these words say. */
  agent: Side | null;
  day: DayMention | null;
  rule: string;
};

type Strong = TriggerMention & { as: ClaimType };

const PASSIVE = /^(?:was|were|been|being|be|is|are|get|got|came|has|had)$/;
const ANAPHOR = /^(?:there|it)$/;
const STRIKE_VERB =
  /^(?:killed|kills|killing|injured|injuring|wounded|wounding|destroyed|destroy|destroying|damaged|damaging)$/;
const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|its|their|his|of|by|in|after|during|several|many|new|another|massive|separate|russian|ukrainian|enemy|two|three|four|five|six|seven|eight|nine|ten|more|fresh|recent|constant|combat|ground|unsuccessful|such|any)$/;
/** A comma and one of these begin a clause of its own. */
const NEW_CLAUSE = /^(?:but|while|although|though|whereas|as|after|where|when|because)$/;

/**
 * Reads the events that a stretch of a sentence claims: each trigger word with its places.
 *
 * A trigger takes the places after it up to the next trigger; in the passive, or where none follow, those before it.
 * Plans, hopes and conditions give nothing, a negated capture gives a denial, an attempted one an advance.
 */
export function readEvents(
  sentence: Sentence,
  content: Range,
  places: readonly PlaceRole[],
  contexts: ContextSets,
): EventReading[] {
  const strong = strongTriggers(sentence, content, contexts);
  const inside = places.filter(({ mention }) => mention.first >= content.first && mention.last <= content.last);
  const casualties = readCasualties(sentence.tokens, content, contexts.people);
  return strong.flatMap((trigger, index): EventReading[] => {
    const modality = modalityOf(sentence, trigger, content, contexts);
    const meant = underModality(trigger.as, modality);
    if (!meant) return [];
    const window = windowOf(sentence.tokens, strong, index, content);
    const type =
      meant.type === "capture" && isPartial(sentence.tokens, trigger, window, contexts) ? "advance" : meant.type;
    const found = bindPlaces(sentence.tokens, trigger, type, window, inside);
    const reading = {
      ...(type === "strike" ? casualties : { killed: null, wounded: null }),
      type,
      stance: meant.stance,
      trigger,
      agent: agentOf(sentence, trigger, content),
      day: dayOf(sentence, trigger, content),
      rule: `event/${trigger.trigger.kind}-${type}${modality === "real" ? "" : `-${modality}`}`,
    };
    const anaphor = found.length > 0 ? null : anaphorIn(sentence.tokens, trigger, window);
    const places: (PlaceRole | null)[] = found.length > 0 ? found : [null];
    return places.map((place): EventReading => ({ ...reading, place, anaphor }));
  });
}

type Window = { left: Range; right: Range };

function underModality(type: ClaimType, modality: string): { type: ClaimType; stance: Stance } | null {
  if (modality === "unreal") return null;
  if (modality === "attempted")
    return type === "capture" || type === "advance"
      ? { type: "advance", stance: "asserts" }
      : type === "repel"
        ? { type, stance: "asserts" }
        : null;
  if (modality === "negated") return type === "capture" || type === "withdraw" ? { type, stance: "denies" } : null;
  return { type, stance: "asserts" };
}

/** The triggers that stand for events of their own; “an attack” that is repelled is part of the repelling. */
function strongTriggers(sentence: Sentence, content: Range, contexts: ContextSets): Strong[] {
  const { tokens, mentions } = sentence;
  const inside = mentions.filter(
    (m): m is TriggerMention => m.kind === "trigger" && m.first >= content.first && m.last <= content.last,
  );
  const real = inside.filter((m) => !isAdjective(tokens, m) && !isShotDown(tokens, m, contexts));
  const repels = real.filter(({ trigger }) => trigger.type === "repel" && !trigger.intransitive);
  const typed = real
    .filter((m) => !(isAttackNoun(tokens, m) && repels.some((repel) => belongsTo(tokens, repel, m))))
    .filter((m) => !isSameAttack(tokens, m, real))
    .flatMap((m) => {
      const as = typeOf(tokens, m, content, contexts);
      return as ? [{ ...m, as }] : [];
    });
  const strikes = typed.filter(({ as, first }) => as === "strike" && !STRIKE_VERB.test(tokens[first]?.norm ?? ""));
  // Casualty verbs count only where no other word names the strike.
  return typed.filter((m) => !(m.as === "strike" && strikes.length > 0 && !strikes.includes(m)));
}

function typeOf(tokens: readonly Token[], m: TriggerMention, content: Range, contexts: ContextSets): ClaimType | null {
  const { type, weak } = m.trigger;
  const clause = tokens.slice(Math.max(content.first, m.first - 14), Math.min(content.last, m.last + 14) + 1);
  const has = (set: ReadonlySet<string>) => clause.some(({ norm }) => set.has(norm));
  if (type === "aid") return has(contexts.aidObjects) ? "aid" : null;
  if (weak) return isSettlementNext(tokens, m.last + 1) || isEndOfPassive(tokens, m) ? "capture" : null;
  if (type === "attack")
    return has(contexts.weapons) || has(contexts.targets) || clause.some(({ norm }) => STRIKE_VERB.test(norm))
      ? "strike"
      : "advance";
  if (
    type === "strike" &&
    /^(?:hit|hits|hitting|targeted|targeting|destroyed|destroy|destroying|damaged|damaging)$/.test(
      tokens[m.first]?.norm ?? "",
    )
  ) {
    return has(contexts.weapons) || has(contexts.targets) || has(contexts.people) ? "strike" : null;
  }
  return type;
}

function isAttackNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  const { type } = m.trigger;
  return (type === "attack" && isNoun(tokens, m)) || (type === "advance" && isNoun(tokens, m)) || type === "clash";
}

/** “attack”, “strike” and “advance” are nouns after an article, a number, a preposition or an adjective. */
function isNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  if (m.trigger.kind === "noun") return true;
  const before = tokens[m.first - 1];
  return (
    /^(?:attacks?|strikes?|assaults?|advances?|retreats?)$/.test(tokens[m.last]?.norm ?? "") &&
    before !== undefined &&
    (before.kind === "number" || NOUN_BEFORE.test(before.norm))
  );
}

/** “seized X in an attack”, “… that the attack had hit”: the attack is the event named before. */
function isSameAttack(tokens: readonly Token[], m: TriggerMention, all: readonly TriggerMention[]): boolean {
  if (m.trigger.type !== "attack" || !isNoun(tokens, m)) return false;
  const article = tokens[m.first - 1]?.norm ?? "";
  const within = /^(?:in|during)$/.test(tokens[m.first - 2]?.norm ?? "") && /^(?:an|the)$/.test(article);
  const placed =
    /^(?:on|near|against|in|at)$/.test(tokens[m.last]?.norm ?? "") ||
    /^(?:on|near|against|in|at)$/.test(tokens[m.last + 1]?.norm ?? "");
  return (article === "the" || within) && !placed && all.some((other) => other.last < m.first);
}

/** “repelled an attack on X”, “an attack on X was repelled”: nothing but the attack's own words stands between. */
function belongsTo(tokens: readonly Token[], repel: TriggerMention, attack: TriggerMention): boolean {
  const [from, to] = repel.first < attack.first ? [repel.last + 1, attack.first] : [attack.last + 1, repel.first];
  const between = tokens.slice(from, to);
  return !between.some(({ norm, text }) => text === ";" || text === "." || norm === "but");
}

/** “the occupied city of X”, “the besieged town”: an adjective, no event. */
function isAdjective(tokens: readonly Token[], m: TriggerMention): boolean {
  if (m.trigger.kind !== "verb" || m.first !== m.last || !/ed$|^overrun$/.test(tokens[m.first]?.norm ?? ""))
    return false;
  const before = tokens[m.first - 1]?.norm ?? "";
  const next = tokens[m.first + 1]?.norm ?? "";
  const opens =
    /^(?:the|a|an|in|of|near|recently|newly|to|from|into|its|their|now|temporarily|previously|russian|ukrainian)$/.test(
      before,
    );
  return opens && !/^(?:by|on|in|the|a|its|their|and|control|,|when|during|with)$/.test(next) && next !== "";
}

/** “shot down over X”, “intercepted”: no strike on X, unless something was hit. */
function isShotDown(tokens: readonly Token[], m: TriggerMention, contexts: ContextSets): boolean {
  if (m.trigger.type !== "strike" && m.trigger.type !== "attack") return false;
  const around = tokens.slice(Math.max(0, m.first - 8), m.last + 9).map(({ norm }) => norm);
  const downed = [...contexts.defence].some((words) => ` ${around.join(" ")} `.includes(` ${words} `));
  return downed && !/^(?:hit|struck|killed|damaged|wounded|injured)$/.test(tokens[m.first]?.norm ?? "");
}

function windowOf(tokens: readonly Token[], strong: readonly Strong[], index: number, content: Range): Window {
  const trigger = strong[index];
  const previous = strong[index - 1];
  const next = strong[index + 1];
  const first = trigger?.first ?? 0;
  const last = trigger?.last ?? 0;
  return {
    left: { first: lastBreak(tokens, previous ? previous.last + 1 : content.first, first), last: first - 1 },
    right: { first: last + 1, last: firstBreak(tokens, last + 1, next ? next.first - 1 : content.last) },
  };
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ";" ||
    (tokens[at]?.text === "," && NEW_CLAUSE.test(tokens[at + 1]?.norm ?? "") && tokens[at + 2]?.norm !== "well")
  );
}

function firstBreak(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at <= last; at++) if (isBreak(tokens, at) && tokens[at]?.text !== ";") return at - 1;
  return last;
}

function lastBreak(tokens: readonly Token[], first: number, before: number): number {
  for (let at = before - 1; at > first; at--) if (isBreak(tokens, at)) return at + 1;
  return first;
}

/** The places of one trigger. */
function bindPlaces(
  tokens: readonly Token[],
  trigger: Strong,
  type: ClaimType,
  { left, right }: Window,
  places: readonly PlaceRole[],
): PlaceRole[] {
  const within = ({ first, last }: Range) =>
    places.filter(({ mention }) => mention.first >= first && mention.last <= last);
  const after = fitting(type, within(right));
  const before = fitting(type, within(left));
  const passive = tokens.slice(Math.max(0, trigger.first - 4), trigger.first).some(({ norm }) => PASSIVE.test(norm));
  const subjectFirst = trigger.trigger.intransitive || (passive && type !== "advance" && type !== "clash");
  // A noun of moving or fighting back (“their advance”) says nothing of the places before it.
  const closed = trigger.trigger.kind === "noun" && (type === "advance" || type === "repel");
  const outside = closed || isUnnamed(tokens, right) ? [] : before;
  const chosen = subjectFirst ? (before.length > 0 ? before : after) : after.length > 0 ? after : outside;
  return type === "capture" || type === "withdraw"
    ? firstList(tokens, chosen, subjectFirst && before.length > 0)
    : chosen;
}

/** Where a place is named outright, what it is measured from does not count; a capture never counts near a place. */
function fitting(type: ClaimType, places: readonly PlaceRole[]): PlaceRole[] {
  const outright = places.filter(({ role }) => role === "place");
  if (type === "capture" || type === "withdraw") return outright.filter(({ area }) => !area);
  if (outright.length > 0)
    return type === "repel" || type === "advance" ? places.filter(({ role }) => role !== "reference") : outright;
  return places.slice();
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

function isSettlementNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const second = tokens[at + 1];
  if (!next) return false;
  if (/^(?:the|a|an|another|one|two|three|four|five|its)$/.test(next.norm)) {
    return tokens
      .slice(at + 1, at + 4)
      .some(({ norm }) => /^(?:village|town|settlement|city|villages|settlements|towns)$/.test(norm));
  }
  return next.capital && next.kind === "word" && !/^(?:part|place|off|up|over)$/.test(second?.norm ?? "");
}

/** “X had been taken.” */
function isEndOfPassive(tokens: readonly Token[], m: TriggerMention): boolean {
  return /^been$/.test(tokens[m.first - 1]?.norm ?? "") && /^(?:[.,;]|by)$/.test(tokens[m.last + 1]?.norm ?? ".");
}

function isPartial(tokens: readonly Token[], trigger: Strong, { right }: Window, contexts: ContextSets): boolean {
  return (
    tokens
      .slice(right.first, Math.min(right.first + 5, right.last + 1))
      .some(({ norm }) => contexts.partial.has(norm) || /%$/.test(norm)) && trigger.as === "capture"
  );
}

/** “the village”, “the town”, “there”: named before. */
function anaphorIn(tokens: readonly Token[], trigger: Strong, { left, right }: Window): string | null {
  const find = ({ first, last }: Range) => {
    for (let at = first; at <= last; at++) {
      const word = tokens[at]?.norm ?? "";
      if (ANAPHOR.test(word) && (word === "there" || trigger.trigger.type === "capture")) return word;
      if (
        /^(?:the|this|that)$/.test(word) &&
        /^(?:village|town|settlement|city|attack|assault|area)$/.test(tokens[at + 1]?.norm ?? "")
      ) {
        return `${word} ${tokens[at + 1]?.norm}`;
      }
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

/** The side that acts: the nearest nation named before the trigger, or after “by”. */
function agentOf({ tokens, mentions }: Sentence, trigger: TriggerMention, content: Range): Side | null {
  const nations = mentions.flatMap((m) =>
    m.kind === "actor" && m.nation && m.first >= content.first && m.last <= content.last ? [m] : [],
  );
  const by = nations.find(
    (m) => m.first > trigger.last && tokens.slice(trigger.last + 1, m.first).some(({ norm }) => norm === "by"),
  );
  const found = by ?? nations.filter((m) => m.last < trigger.first).at(-1);
  const side = found?.nation?.side;
  return side === "RU" || side === "UA" ? side : null;
}

/** The day words beside the trigger that date the event. */
function dayOf({ mentions }: Sentence, trigger: TriggerMention, content: Range): DayMention | null {
  const days = mentions.filter(
    (m): m is DayMention => m.kind === "day" && m.first >= content.first && m.last <= content.last,
  );
  return days.sort((a, b) => gap(a, trigger) - gap(b, trigger))[0] ?? null;
}

const gap = (a: { first: number; last: number }, b: { first: number; last: number }) =>
  Math.max(a.first - b.last, b.first - a.last);
