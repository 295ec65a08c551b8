import type { Contexts } from "./knowledge";
import type { Sentence, TriggerMention } from "./mention";
import type { Range } from "./range";
import type { Token } from "./token";

/** Whether an event is put forward as having happened. */
export type Modality = "real" | "attempted" | "negated" | "unreal";

/** Words before a trigger that still govern it. */
const REACH = 7;
/** Verbs after which “to capture” has happened or is happening. */
const FACTUAL_TO =
  /^(?:managed|continue|continues|continued|continuing|began|begun|starting|started|proceeded|able|helped|used)$/;
/** An attempt that is only awaited. */
const AWAITED: ReadonlySet<string> = new Set([
  "braced",
  "bracing",
  "awaiting",
  "expecting",
  "expected",
  "prepare",
  "preparing",
]);
const MODAL = /^(?:would|will|could|may|might|should|must|shall|can|cannot|if|unless|until|whether)$/;

/**
 * Tells a claim of what happened from plans, hopes, fears, conditions and denials.
 *
 *     “has captured X” → real      “tried to capture X” → attempted
 *     “has not captured X” → negated      “plans to capture X”, “if X falls” → unreal
 */
export function modalityOf(
  sentence: Sentence,
  trigger: TriggerMention,
  content: Range,
  contexts: ContextSets,
): Modality {
  const { tokens } = sentence;
  const before = clauseBefore(tokens, trigger.first, content.first);
  const word = (back: number) => before.at(-back)?.norm ?? "";
  const has = (set: ReadonlySet<string>) => before.some(({ norm }) => set.has(norm));

  if (trigger.trigger.type === "aid" && has(contexts.negations)) return "negated";
  if (trigger.trigger.kind === "noun" && isForetold(tokens, trigger, content)) return "unreal";
  if (before.some(({ norm }) => MODAL.test(norm)) && !isPerfect(before)) return "unreal";
  if (word(1) === "to" && tokens[trigger.first]?.norm !== "have") {
    if (has(contexts.attempts)) return has(AWAITED) ? "unreal" : "attempted";
    if (!FACTUAL_TO.test(word(2))) return "unreal";
    return has(contexts.negations) ? "negated" : "real";
  }
  if (isInfinitiveInList(tokens, trigger, content)) return "unreal";
  if (has(contexts.negations)) return isCasualtyNegation(before) ? "real" : "negated";
  const near = before.slice(-4);
  if (near.some(({ norm }) => contexts.attempts.has(norm))) return "attempted";
  if (
    near.some(
      ({ norm }) =>
        contexts.unreal.has(norm) && !/^(?:set|order|help|allow|allows|able|going|attempted|expected)$/.test(norm),
    )
  )
    return "unreal";
  return "real";
}

export type ContextSets = { [K in keyof Contexts]: ReadonlySet<string> };

export function toContextSets(contexts: Contexts): ContextSets {
  const entries = Object.entries(contexts).map(([key, words]): [string, ReadonlySet<string>] => [key, new Set(words)]);
  return Object.fromEntries(entries) as Record<keyof Contexts, ReadonlySet<string>>;
}

/** The words before the trigger back to the beginning of its clause. */
function clauseBefore(tokens: readonly Token[], first: number, floor: number): Token[] {
  let from = first;
  while (from > floor && first - from < REACH) {
    const before = tokens[from - 1];
    if (
      !before ||
      /^[;:,()—–]$/.test(before.text) ||
      /^(?:but|while|although|which|who|that|after|as)$/.test(before.norm)
    )
      break;
    from--;
  }
  return tokens.slice(from, first);
}

/** “would have”, “could have”: still not said to have happened, but “said to have” is. */
function isPerfect(before: readonly Token[]): boolean {
  const modal = before.findIndex(({ norm }) => MODAL.test(norm));
  return before[modal]?.norm === "whether";
}

/** “to break through, exit to the channel, capture X”: the second and third verb hang on the same “to”. */
function isInfinitiveInList(tokens: readonly Token[], trigger: TriggerMention, content: Range): boolean {
  const word = tokens[trigger.first]?.norm ?? "";
  if (trigger.trigger.kind !== "verb" || /(?:ed|ing|s|en|t)$/.test(word)) return false;
  if (!/^(?:,|and|or)$/.test(tokens[trigger.first - 1]?.text ?? "")) return false;
  return tokens.slice(Math.max(content.first, trigger.first - 25), trigger.first).some(({ norm }) => norm === "to");
}

/** “The capture of X would be …”: a noun whose verb is a condition. */
function isForetold(tokens: readonly Token[], trigger: TriggerMention, content: Range): boolean {
  const after = withoutRelative(tokens.slice(trigger.last + 1, Math.min(trigger.last + 24, content.last + 1)));
  const verb = after.findIndex(({ norm, text }) => MODAL.test(norm) || text === ";");
  const past = after.findIndex(({ norm }) => /^(?:was|were|has|had|is|are|came|killed|said)$/.test(norm));
  return verb >= 0 && MODAL.test(after[verb]?.norm ?? "") && (past < 0 || verb < past);
}

/** “X, which had many inhabitants, would …”: what stands between the commas is not the verb. */
function withoutRelative(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(
    ({ text }, at) => text === "," && /^(?:which|where|who)$/.test(tokens[at + 1]?.norm ?? ""),
  );
  const close = tokens.findIndex(({ text }, at) => at > open && text === ",");
  return open < 0 || close < 0 ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** “without casualties” denies no strike. */
function isCasualtyNegation(before: readonly Token[]): boolean {
  return before.some(({ norm }) => /^(?:casualties|injured|injuries|one|hurt)$/.test(norm));
}
