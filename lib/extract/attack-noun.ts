import type { TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import { numberOf } from "./numbers";
import type { Token } from "./token";

/** “attempts by the enemy's last reserves to enter”: so many words lie between. */
const ATTEMPT_REACH = 10;
const PLURAL = /^(?:attacks|assaults|advances|offensives|counterattacks|strikes)$/;
/** After these, “attack” and “advance” are nouns. */
const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|its|their|his|of|by|in|after|during|several|many|new|another|massive|separate|russian|ukrainian|enemy|more|fresh|recent|constant|combat|ground|unsuccessful|such|any|mechanised|mechanized|motorised|motorized|infantry|armoured|frontal|assault|small|large|large-scale|repeated|numerous|multiple|all|some|no|failed|intense|fierce|heavy|hostile|overnight|daily|probing|reported|alleged)$/;

export function isAttackNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  const { type } = m.trigger;
  return (type === "attack" && isNoun(tokens, m)) || (type === "advance" && isNoun(tokens, m)) || type === "clash";
}

/** “attack”, “strike” and “advance” are nouns after an article, a number, a preposition or an adjective. */
export function isNoun(tokens: readonly Token[], m: TriggerMention): boolean {
  if (m.trigger.kind === "noun") return true;
  const before = tokens[m.first - 1];
  // “attacks were repelled”, “assaults by …”
  if (
    PLURAL.test(tokens[m.last]?.norm ?? "") &&
    /^(?:was|were|had|have|been|by|of)$/.test(tokens[m.last + 1]?.norm ?? "")
  )
    return true;
  return (
    /^(?:attacks?|strikes?|assaults?|advances?|retreats?|counterattacks?|counter-attacks?|offensives?)$/.test(
      tokens[m.last]?.norm ?? "",
    ) &&
    before !== undefined &&
    (numberOf(before.norm) !== null || NOUN_BEFORE.test(before.norm))
  );
}

/** “seized X in an attack”, “… that the attack had hit”: the attack is the event named before. */
export function isSameAttack(tokens: readonly Token[], m: TriggerMention, all: readonly TriggerMention[]): boolean {
  if (m.trigger.type !== "attack" || !isNoun(tokens, m)) return false;
  const article = tokens[m.first - 1]?.norm ?? "";
  const within = /^(?:in|during)$/.test(tokens[m.first - 2]?.norm ?? "") && /^(?:an|the)$/.test(article);
  const placed =
    /^(?:on|near|against|in|at)$/.test(tokens[m.last]?.norm ?? "") ||
    /^(?:on|near|against|in|at)$/.test(tokens[m.last + 1]?.norm ?? "");
  return (article === "the" || within) && !placed && all.some((other) => other.last < m.first);
}

/** “repelled an attack on X”, “an attack on X was repelled”: nothing but the attack's own words stands between. */
export function belongsTo(tokens: readonly Token[], repel: TriggerMention, attack: TriggerMention): boolean {
  const [from, to] = repel.first < attack.first ? [repel.last + 1, attack.first] : [attack.last + 1, repel.first];
  const between = tokens.slice(from, to);
  return !between.some(({ norm, text }) => text === ";" || text === "." || norm === "but");
}

/** “the enemy attacked and was repelled”. */
export function isBeaten(tokens: readonly Token[], { last, trigger }: TriggerMention): boolean {
  const next = tokens.slice(last + 1, last + 4).map(({ norm }) => norm);
  return trigger.type === "attack" && /^(?:and|but)$/.test(next[0] ?? "") && /^(?:was|were)$/.test(next[1] ?? "");
}

/** “attempts to storm X”, “kept them from entering X”: what is tried, and may be beaten off. */
export function isAttempt(
  tokens: readonly Token[],
  { first, trigger }: TriggerMention,
  contexts: ContextSets,
): boolean {
  if (trigger.type !== "advance" && trigger.type !== "capture" && trigger.type !== "attack") return false;
  const before = tokens.slice(Math.max(0, first - ATTEMPT_REACH), first).map(({ norm }) => norm);
  return (before.at(-1) === "to" && before.some((word) => contexts.attempts.has(word))) || before.at(-1) === "from";
}

/** “repelled attacks near X”: right after a word of action, “attacks” is what was acted upon. */
export function followsTrigger(all: readonly TriggerMention[], m: TriggerMention): boolean {
  return /^(?:attack|advance)$/.test(m.trigger.type) && all.some(({ last }) => last === m.first - 1);
}
