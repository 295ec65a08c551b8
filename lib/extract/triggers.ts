import type { ClaimType } from "@/lib/vocabulary";
import type { Trigger } from "./knowledge";
import type { Sentence, TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import { numberOf } from "./numbers";
import type { Range } from "./range";
import type { Token } from "./token";

type Follower = { followed?: string[]; unless?: string[] };

/** A trigger that stands for an event, and the type that its neighbours give it. */
export type EventTrigger = TriggerMention & { as: ClaimType };

/** So many words after a verb may stand between it and what must follow: “drove the last soldiers out of X”. */
const FOLLOW_REACH = 7;
const REPORT_REACH = 16;
/** “attempts by the enemy's last reserves to enter”: so many words lie between. */
const ATTEMPT_REACH = 10;
/** “killed two in her yard in A”: the place of casualties is no further off. */
const ELSEWHERE_REACH = 9;
/** What falls stands right before it. */
const PROJECTILE_REACH = 5;
/** Words that may follow a place which a verb takes. */
const AFTER_PLACE =
  /ly$|ed$|^(?:and|or|in|on|at|after|before|by|from|to|as|for|with|without|within|while|when|where|which|who|that|during|near|since|until|following|under|against|amid|but|because|also|too|last|this|early|earlier|late|later|overnight|yesterday|today|over|through|back|again|now|so|if|has|had|is|was|were|are|have|will|would|thanks|despite|between|of|just|then|'s)$/;
const OPEN = /^(?:fields?|forests?|woods|open|wasteland|meadows?|sea|outskirts|steppe|vegetable|garden|gardens)$/;
const PART = /^(?:outskirts?|edges?|centre|part|parts|districts?|suburbs?|streets|half|side|quarters?|approaches)$/;
const OWN = /^(?:it|they|enemy|invaders|occupiers|russians|ukrainians|scouts|infantry|attackers)$/;
const ATTACK = /^(?:attacks?|assaults?|attempts?|offensives?|counterattacks?|onslaughts?|advances?|raids?)$/;
/** Words that follow a verb and no adjective: “recently advanced east of X”. */
const AFTER_VERB =
  /^(?:by|on|in|the|a|its|their|and|control|,|when|during|with|into|near|at|from|to|towards|along|up|further|(?:north|south)?-?(?:east|west)|north|south)$/;
/** After these, “attack” and “advance” are nouns. */
const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|its|their|his|of|by|in|after|during|several|many|new|another|massive|separate|russian|ukrainian|enemy|more|fresh|recent|constant|combat|ground|unsuccessful|such|any|mechanised|mechanized|motorised|motorized|infantry|armoured|frontal|assault|small|large|large-scale|repeated|numerous|multiple|all|some|no|failed|intense|fierce|heavy|hostile|overnight|daily|probing|reported|alleged)$/;

/**
 * Whether a phrase is the trigger that it looks like: what must follow it does, and a weapon stands before what falls.
 *
 *     “drove the enemy out of X” → true      “drove to X, out of habit” → false      “shells fell on X” → a strike
 */
export function fitsTrigger(weapons: ReadonlySet<string>) {
  return function fits(trigger: Trigger, tokens: readonly Token[], last: number): boolean {
    if (
      trigger.needs === "projectile" &&
      !tokens.slice(Math.max(0, last - PROJECTILE_REACH), last).some(({ norm }) => weapons.has(norm))
    )
      return false;
    return isFollowed(trigger, tokens, last);
  };
}

/** Whether what a word must be followed by does follow, in the same clause. */
export function isFollowed({ followed, unless }: Follower, tokens: readonly Token[], last: number): boolean {
  const within = (phrases: string[] | undefined) => isFollowedWithin(FOLLOW_REACH, phrases, tokens, last);
  return within(followed) && !(unless && within(unless));
}

/** The same for a word that reports, whose object may be long: “called reports that X had been hit fake”. */
export function isReportFollowed({ followed }: Follower, tokens: readonly Token[], last: number): boolean {
  return isFollowedWithin(REPORT_REACH, followed, tokens, last);
}

function isFollowedWithin(
  reach: number,
  followed: string[] | undefined,
  tokens: readonly Token[],
  last: number,
): boolean {
  if (!followed) return true;
  let words = " ";
  for (let at = last + 1; at <= last + reach; at++) {
    const token = tokens[at];
    if (!token || /^[.,;:]$/.test(token.text)) break;
    words += `${token.norm} `;
  }
  return followed.some((phrase) => words.includes(` ${phrase} `));
}

/** The triggers that stand for events of their own; “an attack” that is repelled is part of the repelling. */
export function eventTriggers(sentence: Sentence, content: Range, contexts: ContextSets): EventTrigger[] {
  const { tokens, mentions } = sentence;
  const inside = mentions.filter(
    (m): m is TriggerMention => m.kind === "trigger" && m.first >= content.first && m.last <= content.last,
  );
  const isNounHere = (m: TriggerMention) =>
    isAttackNoun(tokens, m) || followsTrigger(inside, m) || isAttempt(tokens, m, contexts) || isBeaten(tokens, m);
  const real = inside.filter(
    (m) => !isAdjective(tokens, m) && !isUnit(tokens, m, contexts) && !isShotDown(tokens, m, contexts),
  );
  const repels = real.filter(({ trigger }) => trigger.type === "repel" && !trigger.intransitive);
  const typed = real
    .filter((m) => !(isNounHere(m) && repels.some((repel) => belongsTo(tokens, repel, m))))
    .filter((m) => !isSameAttack(tokens, m, real))
    .flatMap((m) => {
      const as = typeOf(sentence, m, content, contexts);
      return as ? [{ ...m, as }] : [];
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

function typeOf(sentence: Sentence, m: TriggerMention, content: Range, contexts: ContextSets): ClaimType | null {
  const { tokens } = sentence;
  const { type, weak, partial, needs, opens, pushes } = m.trigger;
  if (partial && isPartNext(tokens, m, contexts)) return "advance";
  if (partial && !weak) return null;
  const clause = tokens.slice(Math.max(content.first, m.first - 14), Math.min(content.last, m.last + 14) + 1);
  const has = (set: ReadonlySet<string>) => clause.some(({ norm }) => set.has(norm));
  if (type === "aid") return has(contexts.aidObjects) ? "aid" : null;
  if (weak && type === "withdraw") return isLeaving(sentence, m, contexts) ? type : null;
  if (weak && type === "repel") return isHolding(sentence, m, contexts) ? type : null;
  if (weak && type === "advance") return isReaching(sentence, m, contexts) && !has(contexts.weapons) ? type : null;
  if (weak) return isSettlementNext(sentence, m.last + 1) || isEndOfPassive(sentence, m) ? "capture" : null;
  if (type === "attack")
    return has(contexts.weapons) || has(contexts.targets) || isAttackOnPeople(sentence, m, clause)
      ? "strike"
      : "advance";
  if (needs === "weapon" && !has(contexts.weapons)) return null;
  if (needs === "target" && isSubjectPlace(sentence, m)) return type;
  if (needs === "target" && !has(contexts.weapons) && !has(contexts.targets) && !has(contexts.people)) return null;
  if (opens && m.first !== content.first) return null;
  if (type === "repel" && m.trigger.followed?.includes("from") && !isKeptOut(tokens, m, contexts)) return null;
  if (needs === "attack" && !isAttackBefore(tokens, m, content, contexts)) return null;
  if (needs === "weapon" && isInTheOpen(tokens, m)) return null;
  if (pushes) return isAttackMeant(tokens, m) ? "repel" : "advance";
  return type;
}

/** Words that tell what a strike did: they name the event only where no other word does. */
function isEffect({ casualty, effect }: Trigger): boolean {
  return casualty === true || effect === true;
}

/** “attacked”, and somebody is killed or wounded by it. */
function isAttackOnPeople({ mentions }: Sentence, m: TriggerMention, clause: readonly Token[]): boolean {
  const [first, last] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
  return mentions.some(
    (other) =>
      other.kind === "trigger" && other !== m && isEffect(other.trigger) && other.start >= first && other.end <= last,
  );
}

/** “pushed back an assault”, “the assault was pushed back”: an attack, and not an army. */
function isAttackMeant(tokens: readonly Token[], { first, last }: TriggerMention): boolean {
  return tokens.slice(Math.max(0, first - 8), last + 7).some(({ norm }) => ATTACK.test(norm));
}

/** “X was targeted”: the place itself is hit. */
function isSubjectPlace({ tokens, mentions }: Sentence, { first }: TriggerMention): boolean {
  const be = /^(?:was|were|been)$/.test(tokens[first - 1]?.norm ?? "");
  return be && mentions.some(({ kind, last }) => kind === "place" && last < first && first - last <= 4);
}

/** “an attempt to storm X had failed”: the attack that failed stands before. */
function isAttackBefore(
  tokens: readonly Token[],
  { first, last }: TriggerMention,
  content: Range,
  contexts: ContextSets,
): boolean {
  if (tokens[last + 1]?.norm === "to") return false;
  return tokens
    .slice(Math.max(content.first, first - 20), first)
    .some(({ norm }) => ATTACK.test(norm) || contexts.attempts.has(norm));
}

/** “prevented enemy troops from entering”, but not “prevents residents from leaving”. */
function isKeptOut(tokens: readonly Token[], { last }: TriggerMention, contexts: ContextSets): boolean {
  return tokens
    .slice(last + 1, last + 6)
    .some(
      ({ norm }) =>
        contexts.forces.has(norm) || contexts.sides.has(norm) || /^(?:enemy|invaders|occupiers|them)$/.test(norm),
    );
}

/** “debris came down in fields”: nothing was hit. */
function isInTheOpen(tokens: readonly Token[], { last }: TriggerMention): boolean {
  return tokens.slice(last + 1, last + 5).some(({ norm }) => OPEN.test(norm));
}

/** “our troops have reached X”, but not “two sisters reached X”. */
function isReaching(sentence: Sentence, m: TriggerMention, contexts: ContextSets): boolean {
  const before = sentence.tokens.slice(Math.max(0, m.first - 9), m.first);
  const acts = before.some(({ norm }) => contexts.forces.has(norm) || contexts.sides.has(norm) || OWN.test(norm));
  return acts && isSettlementNext(sentence, m.last + 1);
}

/** “our soldiers are still in X”, “defends X”. */
function isHolding(sentence: Sentence, m: TriggerMention, contexts: ContextSets): boolean {
  const before = sentence.tokens.slice(Math.max(0, m.first - 6), m.first);
  const acts = before.some(({ norm }) => contexts.forces.has(norm) || contexts.sides.has(norm));
  return isSettlementNext(sentence, m.last + 1) && (m.trigger.partial === true || acts);
}

function isAttackNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  const { type } = m.trigger;
  return (type === "attack" && isNoun(tokens, m)) || (type === "advance" && isNoun(tokens, m)) || type === "clash";
}

/** “the enemy attacked and was repelled”. */
function isBeaten(tokens: readonly Token[], { last, trigger }: TriggerMention): boolean {
  const next = tokens.slice(last + 1, last + 4).map(({ norm }) => norm);
  return trigger.type === "attack" && /^(?:and|but)$/.test(next[0] ?? "") && /^(?:was|were)$/.test(next[1] ?? "");
}

/** “attempts to storm X”, “kept them from entering X”: what is tried, and may be beaten off. */
function isAttempt(tokens: readonly Token[], { first, trigger }: TriggerMention, contexts: ContextSets): boolean {
  if (trigger.type !== "advance" && trigger.type !== "capture" && trigger.type !== "attack") return false;
  const before = tokens.slice(Math.max(0, first - ATTEMPT_REACH), first).map(({ norm }) => norm);
  return (before.at(-1) === "to" && before.some((word) => contexts.attempts.has(word))) || before.at(-1) === "from";
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
    /^(?:attacks?|strikes?|assaults?|advances?|retreats?|counterattacks?|counter-attacks?|offensives?)$/.test(
      tokens[m.last]?.norm ?? "",
    ) &&
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

/** “assault groups”, “strike drones”: what a unit or weapon is called, no event. */
function isUnit(tokens: readonly Token[], { first, last }: TriggerMention, contexts: ContextSets): boolean {
  const next = tokens[last + 1]?.norm ?? "";
  if (first !== last || !/^(?:assault|attack|strike|storm|combat)$/.test(tokens[last]?.norm ?? "")) return false;
  if (tokens[first - 1]?.norm === "air" && tokens[last]?.norm === "assault") return true;
  return (
    contexts.forces.has(next) ||
    /^(?:drones?|uavs?|aircraft|helicopters?|detachments?|teams?|squads?|groups?|planes?|boats?)$/.test(next)
  );
}

/** “shot down over X”, “intercepted”: no strike on X, unless something was hit. */
function isShotDown(tokens: readonly Token[], m: TriggerMention, contexts: ContextSets): boolean {
  if ((m.trigger.type !== "strike" && m.trigger.type !== "attack") || m.trigger.needs === "weapon") return false;
  const around = tokens.slice(Math.max(0, m.first - 8), m.last + 9).map(({ norm }) => norm);
  const downed = [...contexts.defence].some((words) => ` ${around.join(" ")} `.includes(` ${words} `));
  return downed && !m.trigger.casualty && !/^(?:hit|hits|struck|damaged)$/.test(tokens[m.first]?.norm ?? "");
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
  const after = tokens.slice(m.last + 1, m.last + 7);
  const end = after.findIndex(({ norm, capital }) => capital || /^(?:in|at|on|by|and|,)$/.test(norm));
  if (after[0]?.norm === "part" && after[1]?.norm === "in") return false;
  return after.slice(0, end < 0 ? after.length : end).some(({ norm }) => contexts.partial.has(norm) || /%$/.test(norm));
}

function isSettlementNext({ tokens, mentions }: Sentence, at: number): boolean {
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

/** “X had been taken.”, “X has been taken in a day”, but not “had been taken to hospital”. */
function isEndOfPassive({ tokens, mentions }: Sentence, m: TriggerMention): boolean {
  if (tokens[m.first - 1]?.norm !== "been" || /ing$/.test(tokens[m.first]?.norm ?? "")) return false;
  const next = tokens[m.last + 1]?.norm ?? ".";
  const subject = mentions.some(({ kind, last }) => kind === "place" && m.first - last <= 4 && last < m.first);
  return (
    /^(?:[.,;"”]|by|of|and|but)$/.test(next) ||
    (subject && /^(?:in|on|after|within|with|without|under|"|”|late|early)$/.test(next))
  );
}
