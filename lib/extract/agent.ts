import type { Side } from "@/lib/vocabulary";
import type { Sentence, TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import type { Range } from "./range";
import type { Token } from "./token";

/** Who acts, as far as the words say: a side, or one that only the speaker's own side makes known. */
export type Agent = Side | "own" | "enemy";

/** Who loses a place is not who takes it. */
const LOSES = /^(?:lost|lose|loses|losing|loss)$/;
const OPPOSITE: Record<Agent, Agent | null> = {
  RU: "UA",
  UA: "RU",
  own: "enemy",
  enemy: "own",
  third: null,
  none: null,
};
const ENEMY = /^(?:enemy|enemies|occupiers|invaders)$/;
/** What a side does, as a noun. */
const DEED =
  /^(?:strikes?|attacks?|assaults?|raids?|shelling|bombing|bombardment|fire|advances?|offensive|counterattacks?|capture|seizure|withdrawal|retreat)$/;
const OWN = /^(?:we|our|us|its|their)$/;
/** What is done to somebody. */
const PARTICIPLE = /^(?:killed|wounded|injured|destroyed|hit|struck|held|lost|captured|taken|\p{L}+ed)$/u;
/** Words between a trigger and its “by”. */
const MAX_BEFORE_BY = 6;
const BE = /^(?:was|were|been|being|be|is|are)$/;
/** Between a people's adjective and the force or weapon that it belongs to stand no more words than this. */
const MAX_BETWEEN = 3;

/**
 * Who does what a trigger names: the nation, its forces or its weapons named last before it, or after “by”. Null where
 * the words do not tell.
 *
 *     “Ukrainian shelling killed six” → UA      “was hit by an enemy drone” → enemy      “our troops retook X” → own
 */
export function agentOf(
  sentence: Sentence,
  trigger: TriggerMention,
  content: Range,
  contexts: ContextSets,
): Agent | null {
  const agent = subjectOf(sentence, trigger, content, contexts);
  return agent && LOSES.test(sentence.tokens[trigger.first]?.norm ?? "") ? OPPOSITE[agent] : agent;
}

function subjectOf(sentence: Sentence, trigger: TriggerMention, content: Range, contexts: ContextSets): Agent | null {
  const { tokens } = sentence;
  const found = candidates(sentence, trigger, content, contexts);
  const by = found.find(({ at }) => at > trigger.last && isByPhrase(tokens, trigger.last + 1, at));
  if (by) return by.agent;
  const passive = isPassive(tokens, trigger.first);
  const before = found.filter(
    ({ at, weapon }) => at < trigger.first && (weapon || (!passive && !isPatient(tokens, at, trigger.first))),
  );
  return before.at(-1)?.agent ?? (passive ? null : ownAgent(tokens, trigger, content));
}

/** The side that an agent is when this side speaks. */
export function sideOfAgent(agent: Agent | null, speaker: Side): Side | null {
  if (agent !== "own" && agent !== "enemy") return agent;
  if (speaker !== "RU" && speaker !== "UA") return null;
  return agent === "own" ? speaker : speaker === "RU" ? "UA" : "RU";
}

type Candidate = { at: number; agent: Agent; weapon: boolean };

function candidates(
  { tokens, mentions }: Sentence,
  trigger: TriggerMention,
  { first, last }: Range,
  contexts: ContextSets,
): Candidate[] {
  const found: Candidate[] = mentions.flatMap((m) => {
    const side = m.kind === "actor" && m.first >= first && m.last <= last ? m.nation?.side : null;
    return side === "RU" || side === "UA" ? [{ at: m.first, agent: side, weapon: false }] : [];
  });
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.norm ?? "";
    const agent = ENEMY.test(word) ? "enemy" : contexts.sides.get(word);
    const owned = agent && ownedBy(tokens, at, trigger, contexts);
    if (owned) found.push({ at, agent, weapon: owned === "weapon" });
    if (agent === "enemy" && !owned) found.push({ at, agent, weapon: false });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** “Ukrainian long-range drones”, “Russian shelling”: what the adjective belongs to, if that can act. */
function ownedBy(
  tokens: readonly Token[],
  adjective: number,
  trigger: TriggerMention,
  contexts: ContextSets,
): "weapon" | "force" | null {
  for (let at = adjective + 1; at <= adjective + 1 + MAX_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.kind !== "number") || /^(?:in|of|on|at|and|by)$/.test(token.norm))
      return null;
    if (BE.test(token.norm)) return null;
    if (contexts.weapons.has(token.norm) || (at === trigger.first && DEED.test(token.norm))) return "weapon";
    if (contexts.forces.has(token.norm)) return "force";
  }
  return null;
}

/** “was hit”; “are advancing” is active. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  return BE.test(tokens[verb - 1]?.norm ?? "") && !/ing$/.test(tokens[verb]?.norm ?? "");
}

/** “Ukrainian servicemen had been killed in an attack”: whom it was done to, not who did it. */
function isPatient(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (PARTICIPLE.test(tokens[at]?.norm ?? "") && isDone(tokens, from, at)) return true;
  return false;
}

/** A form of “be” stands before the participle, with marks and adverbs at the most between. */
function isDone(tokens: readonly Token[], from: number, participle: number): boolean {
  const before = tokens.slice(Math.max(from, participle - 3), participle).filter(({ kind }) => kind === "word");
  return BE.test(before.at(-1)?.norm ?? "");
}

/** “hit on Monday by two enemy drones”: “by” belongs to the trigger, not to another word (“X, held by …”). */
function isByPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const by = between.findLastIndex(({ norm }) => norm === "by");
  const belongs =
    by >= 0 &&
    by <= MAX_BEFORE_BY &&
    !between.slice(0, by).some(({ norm, text }) => text === "," || PARTICIPLE.test(norm));
  return belongs && between.length - by <= MAX_BETWEEN + 1 && !between.some(({ text }) => text === ";");
}

/** “our drones struck”, “it struck”: whoever speaks acts, where no other is named. */
function ownAgent(tokens: readonly Token[], trigger: TriggerMention, { first }: Range): Agent | null {
  const near = tokens.slice(Math.max(first, trigger.first - 6), trigger.first);
  if (near.some(({ norm }) => OWN.test(norm))) return "own";
  return tokens[first]?.norm === "it" && trigger.first - first <= 4 ? "own" : null;
}
