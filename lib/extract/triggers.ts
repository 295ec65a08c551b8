import type { ClaimType } from "@/lib/vocabulary";
import type { Sentence, TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import { numberOf } from "./numbers";
import type { Range } from "./range";
import type { Token } from "./token";

/** A trigger that stands for an event, and the type that its neighbours give it. */
export type EventTrigger = TriggerMention & { as: ClaimType };

/** Words that tell what a strike did; they name the event only where no other word does. */
const STRIKE_VERB =
  /^(?:killed|kills|killing|injured|injuring|wounded|wounding|destroyed|destroy|destroying|damaged|damaging)$/;
/** Words that follow a verb and no adjective: “recently advanced east of X”. */
const AFTER_VERB =
  /^(?:by|on|in|the|a|its|their|and|control|,|when|during|with|into|near|at|from|to|towards|along|up|further|(?:north|south)?-?(?:east|west)|north|south)$/;
/** After these, “attack” and “advance” are nouns. */
const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|its|their|his|of|by|in|after|during|several|many|new|another|massive|separate|russian|ukrainian|enemy|more|fresh|recent|constant|combat|ground|unsuccessful|such|any)$/;

/** The triggers that stand for events of their own; “an attack” that is repelled is part of the repelling. */
export function eventTriggers(sentence: Sentence, content: Range, contexts: ContextSets): EventTrigger[] {
  const { tokens, mentions } = sentence;
  const inside = mentions.filter(
    (m): m is TriggerMention => m.kind === "trigger" && m.first >= content.first && m.last <= content.last,
  );
  const isNounHere = (m: TriggerMention) => isAttackNoun(tokens, m) || followsTrigger(inside, m);
  const real = inside.filter((m) => !isAdjective(tokens, m) && !isShotDown(tokens, m, contexts));
  const repels = real.filter(({ trigger }) => trigger.type === "repel" && !trigger.intransitive);
  const typed = real
    .filter((m) => !(isNounHere(m) && repels.some((repel) => belongsTo(tokens, repel, m))))
    .filter((m) => !isSameAttack(tokens, m, real))
    .flatMap((m) => {
      const as = typeOf(sentence, m, content, contexts);
      return as ? [{ ...m, as }] : [];
    });
  const strikes = typed.filter(({ as, first }) => as === "strike" && !STRIKE_VERB.test(tokens[first]?.norm ?? ""));
  // Casualty verbs count only where no other word names the strike.
  return typed.filter(
    (m) => m.as !== "strike" || strikes.length === 0 || strikes.includes(m) || isElsewhere(sentence, m, strikes),
  );
}

/** “shelling killed two in A and a mine wounded three in B”: casualties with a place of their own are another strike. */
function isElsewhere({ tokens, mentions }: Sentence, m: EventTrigger, strikes: readonly EventTrigger[]): boolean {
  const previous = strikes.findLast(({ last }) => last < m.first);
  const next = strikes.find(({ first }) => first > m.last);
  const places = mentions.filter(({ kind }) => kind === "place");
  const before = places.findLast(({ first, last }) => previous && first > previous.last && last < m.first);
  const after = places.some(({ first }) => first > m.last && (!next || first < next.first));
  const joined = before && tokens.slice(before.last + 1, m.first).some(({ norm }) => /^(?:and|while|;)$/.test(norm));
  return after && joined === true;
}

function typeOf(sentence: Sentence, m: TriggerMention, content: Range, contexts: ContextSets): ClaimType | null {
  const { tokens } = sentence;
  const { type, weak, partial } = m.trigger;
  if (partial && isPartNext(tokens, m, contexts)) return "advance";
  if (partial && !weak) return null;
  const clause = tokens.slice(Math.max(content.first, m.first - 14), Math.min(content.last, m.last + 14) + 1);
  const has = (set: ReadonlySet<string>) => clause.some(({ norm }) => set.has(norm));
  if (type === "aid") return has(contexts.aidObjects) ? "aid" : null;
  if (weak && type === "withdraw") return isLeaving(sentence, m, contexts) ? type : null;
  if (weak && type === "repel") return isSettlementNext(sentence, m.last + 1) ? type : null;
  if (weak) return isSettlementNext(sentence, m.last + 1) || isEndOfPassive(sentence, m) ? "capture" : null;
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

/** “repelled attacks near X”: right after a word of action, “attacks” is what was acted upon. */
function followsTrigger(all: readonly TriggerMention[], m: TriggerMention): boolean {
  return /^(?:attack|advance)$/.test(m.trigger.type) && all.some(({ last }) => last === m.first - 1);
}

/** “attack”, “strike” and “advance” are nouns after an article, a number, a preposition or an adjective. */
function isNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  if (m.trigger.kind === "noun") return true;
  const before = tokens[m.first - 1];
  return (
    /^(?:attacks?|strikes?|assaults?|advances?|retreats?)$/.test(tokens[m.last]?.norm ?? "") &&
    before !== undefined &&
    (numberOf(before.norm) !== null || NOUN_BEFORE.test(before.norm))
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
  return opens && !AFTER_VERB.test(next) && next !== "";
}

/** “shot down over X”, “intercepted”: no strike on X, unless something was hit. */
function isShotDown(tokens: readonly Token[], m: TriggerMention, contexts: ContextSets): boolean {
  if (m.trigger.type !== "strike" && m.trigger.type !== "attack") return false;
  const around = tokens.slice(Math.max(0, m.first - 8), m.last + 9).map(({ norm }) => norm);
  const downed = [...contexts.defence].some((words) => ` ${around.join(" ")} `.includes(` ${words} `));
  return downed && !/^(?:hit|hits|struck|killed|damaged|wounded|injured)$/.test(tokens[m.first]?.norm ?? "");
}

/** “our troops have left X”, but not “the train left X” nor “left X without power”. */
function isLeaving(sentence: Sentence, m: TriggerMention, contexts: ContextSets): boolean {
  const before = sentence.tokens.slice(Math.max(0, m.first - 7), m.first);
  const place = sentence.mentions.find(({ kind, first }) => kind === "place" && first === m.last + 1);
  const after = sentence.tokens[(place?.last ?? m.last) + 1]?.norm ?? "";
  const acts = before.some(({ norm }) => contexts.forces.has(norm) || contexts.sides.has(norm));
  return acts && isSettlementNext(sentence, m.last + 1) && !/^(?:in|without|with|for|exposed|vulnerable)$/.test(after);
}

/** “holds half of X”, “controls most of the town”. */
function isPartNext(tokens: readonly Token[], m: TriggerMention, contexts: ContextSets): boolean {
  const after = tokens.slice(m.last + 1, m.last + 4);
  const end = after.findIndex(({ norm }) => /^(?:in|at|on|by|,)$/.test(norm));
  return after.slice(0, end < 0 ? after.length : end).some(({ norm }) => contexts.partial.has(norm) || /%$/.test(norm));
}

function isSettlementNext({ tokens, mentions }: Sentence, at: number): boolean {
  if (mentions.some(({ kind, first }) => kind === "place" && first === at)) return true;
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
function isEndOfPassive({ tokens, mentions }: Sentence, m: TriggerMention): boolean {
  if (tokens[m.first - 1]?.norm !== "been") return false;
  const next = tokens[m.last + 1]?.norm ?? ".";
  const subject = mentions.some(({ kind, last }) => kind === "place" && m.first - last <= 4 && last < m.first);
  return (
    /^(?:[.,;]|by)$/.test(next) || (subject && /^(?:in|on|after|within|with|without|under|"|”|late|early)$/.test(next))
  );
}
