import type { ClaimType } from "@/lib/vocabulary";
import { isEffect } from "./effect";
import type { Sentence, TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import type { Range } from "./range";
import { isEndOfPassive, isSettlementNext } from "./taken-place";
import type { Token } from "./token";

const OPEN = /^(?:fields?|forests?|woods|open|wasteland|meadows?|sea|outskirts|steppe|vegetable|garden|gardens)$/;
const OWN = /^(?:it|they|enemy|invaders|occupiers|russians|ukrainians|scouts|infantry|attackers)$/;
const ATTACK = /^(?:attacks?|assaults?|attempts?|offensives?|counterattacks?|onslaughts?|advances?|raids?)$/;

export function typeOf(sentence: Sentence, m: TriggerMention, content: Range, contexts: ContextSets): ClaimType | null {
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
