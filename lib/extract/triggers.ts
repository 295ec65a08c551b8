import type { ClaimType } from "@/lib/vocabulary";
import { belongsTo, followsTrigger, isAttackNoun, isAttempt, isBeaten, isNoun, isSameAttack } from "./attack-noun";
import { isEffect } from "./effect";
import { typeOf } from "./event-type";
import type { Sentence, TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import { isAdjective, isShotDown, isUnit } from "./no-event";
import type { Range } from "./range";

/** A trigger that stands for an event, and the type that its neighbours give it. */
export type EventTrigger = TriggerMention & { as: ClaimType };

/** “killed two in her yard in A”: the place of casualties is no further off. */
const ELSEWHERE_REACH = 9;

/** The triggers that stand for events of their own; “an attack” that is repelled is part of the repelling. */
export function eventTriggers(sentence: Sentence, content: Range, contexts: ContextSets): EventTrigger[] {
  const { tokens, mentions } = sentence;
  const inside = mentions.filter(
    (m): m is TriggerMention => m.kind === "trigger" && m.first >= content.first && m.last <= content.last,
  );
  if (inside.length === 0) return [];
  const isNounHere = (m: TriggerMention) =>
    isAttackNoun(tokens, m) || followsTrigger(inside, m) || isAttempt(tokens, m, contexts) || isBeaten(tokens, m);
  const real = inside.filter(
    (m) => !isAdjective(tokens, m) && !isUnit(tokens, m, contexts) && !isShotDown(tokens, m, contexts),
  );
  const repels = real.filter(
    ({ trigger, last }) =>
      trigger.type === "repel" &&
      !trigger.intransitive &&
      !(trigger.needs === "attack" && tokens[last + 1]?.norm === "to"),
  );
  const typed = real
    .filter((m) => !(isNounHere(m) && repels.some((repel) => belongsTo(tokens, repel, m))))
    .filter((m) => !isSameAttack(tokens, m, real))
    .flatMap((m) => {
      const as = typeOf(sentence, m, content, contexts);
      return as
        ? [{ first: m.first, last: m.last, start: m.start, end: m.end, kind: m.kind, trigger: m.trigger, as }]
        : [];
    });
  const fired = typed.some(({ as }) => as === "strike");
  for (const m of typed) if (fired && m.trigger.type === "attack" && isNoun(tokens, m)) m.as = "strike";
  const strikes = typed.filter(({ as, trigger }) => as === "strike" && !isEffect(trigger));
  // Casualty verbs count only where no other word names the strike.
  return typed.filter(
    (m) => m.as !== "strike" || strikes.length === 0 || strikes.includes(m) || isElsewhere(sentence, m, typed),
  );
}

/** “shelling killed two in A and a mine wounded three in B”: casualties with a place right after them are a strike there. */
function isElsewhere({ mentions }: Sentence, m: EventTrigger, typed: readonly EventTrigger[]): boolean {
  const places = mentions.filter(({ kind }) => kind === "place");
  const next = typed.find(({ first }) => first > m.last);
  const after = places.find(({ first }) => first > m.last);
  const own = after && (!next || after.first < next.first) && after.first - m.last <= ELSEWHERE_REACH;
  const strike = typed.findLast(({ last, trigger }) => last < m.first && !isEffect(trigger));
  const parted = !strike || places.some(({ first, last }) => first > strike.last && last < m.first);
  return own === true && parted;
}
