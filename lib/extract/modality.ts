import type { Side } from "@/lib/vocabulary";
import type { Contexts, Lexicon } from "./knowledge";
import type { Sentence, TriggerMention } from "./mention";
import type { Range } from "./range";
import type { Token } from "./token";

/** Whether an event is put forward as having happened. */
export type Modality = "real" | "attempted" | "failed" | "negated" | "unreal";

/** Words before a trigger that still govern it. */
const REACH = 7;
/** Verbs after which “to capture” has happened or is happening. */
const FACTUAL_TO =
  /^(?:managed|continue|continues|continued|continuing|began|begun|starting|started|proceeded|able|helped|used|decided|forced|compelled|obliged)$/;
/** A retreat that is allowed or forced takes place; one that is ordered may. */
const ALLOWS = /^(?:had|allowed|permitted|forced|let)$/;
/** “used drones to attack X”: what is used for a deed does it. */
const MEANS = /^(?:used|using|employed|deployed)$/;
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
const PAST =
  /ed$|^(?:took|taken|retook|retaken|fell|fallen|withdrew|withdrawn|left|lost|struck|hit|shot|broke|broken|beaten|drove|driven|held|overran|overrun|fought)$/;
/** “An attack on X is …”: these say of a noun that it is yet to come. */
const FORETOLD = /^(?:possible|likely|planned|expected|imminent|inevitable|probable|unlikely|impossible)$/;
const MODAL = /^(?:would|will|could|may|might|should|must|shall|can|cannot|if|unless|until|whether)$/;

/**
 * Tells a claim of what happened from plans, hopes, fears, conditions and denials.
 *
 *     “has captured X” → real      “tried to capture X” → attempted
 *     “failed to enter X” → failed      “has not captured X” → negated      “plans to capture X”, “if X falls” → unreal
 */
export function modalityOf(
  sentence: Sentence,
  trigger: TriggerMention,
  content: Range,
  contexts: ContextSets,
): Modality {
  const { tokens } = sentence;
  const before = clauseBefore(sentence, trigger.first, content.first);
  const word = (back: number) => before.at(-back)?.norm ?? "";
  const has = (set: ReadonlySet<string>) => before.some(({ norm }) => set.has(norm));

  if (trigger.trigger.type === "aid" && has(contexts.negations)) return "negated";
  if ((trigger.trigger.kind === "noun" || isGerund(before, tokens, trigger)) && isForetold(tokens, trigger, content))
    return "unreal";
  if (isPurpose(before, trigger)) return "unreal";
  if (before.some(({ norm }) => MODAL.test(norm)) && !isPerfect(before)) return "unreal";
  if (/^(?:be|get|have)$/.test(word(1)) && word(2) === "to" && /^(?:not|as|order|avoid)$/.test(word(3)))
    return "unreal";
  if (word(1) === "to" && /^(?:fail|fails|failed|failing)$/.test(word(2))) return "failed";
  if (word(1) === "to" && trigger.trigger.type === "withdraw" && before.some(({ norm }) => ALLOWS.test(norm)))
    return "real";
  if (word(1) === "to" && tokens[trigger.first]?.norm !== "have") {
    if (has(contexts.attempts)) return has(AWAITED) || isForetold(tokens, trigger, content) ? "unreal" : "attempted";
    if (!FACTUAL_TO.test(word(2)) && !before.some(({ norm }) => MEANS.test(norm))) return "unreal";
    return has(contexts.negations) ? "negated" : "real";
  }
  if (isInfinitiveInList(tokens, trigger, content) || isObjective(sentence, trigger, contexts)) return "unreal";
  if (has(contexts.negations)) return isCasualtyNegation(before) ? "real" : "negated";
  const near = before.slice(-4).filter(({ norm }) => norm !== "likely" || !isAssessed(trigger, tokens));
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

/** “reserves for a new push on X”: what something is for is yet to come. */
function isPurpose(before: readonly Token[], { trigger }: TriggerMention): boolean {
  const moves = trigger.type === "advance" || trigger.type === "capture";
  return trigger.kind === "noun" && moves && before.slice(-4).some(({ norm }) => norm === "for");
}

/** “taking X would …”: a verb that is the subject. */
function isGerund(before: readonly Token[], tokens: readonly Token[], { first }: TriggerMention): boolean {
  return (
    /ing$/.test(tokens[first]?.norm ?? "") &&
    !before.some(({ norm }) => /^(?:is|are|was|were|been|be|began|started|of)$/.test(norm))
  );
}

export type ContextSets = { [K in keyof Contexts]: ReadonlySet<string> } & {
  /** Words for a warring side: “russian” → RU. */
  sides: ReadonlyMap<string, Side>;
};

export function toContextSets({ contexts, nations }: Pick<Lexicon, "contexts" | "nations">): ContextSets {
  const entries = Object.entries(contexts).map(([key, words]): [string, ReadonlySet<string>] => [key, new Set(words)]);
  const sets = Object.fromEntries(entries) as Record<keyof Contexts, ReadonlySet<string>>;
  const warring = nations.filter(({ side }) => side === "RU" || side === "UA");
  const sides = warring.flatMap(({ adjectives, side }) =>
    adjectives.map((word): [string, Side] => [word.toLowerCase().replace(/'s$/, ""), side]),
  );
  return { ...sets, sides: new Map(sides) };
}

/** The words before the trigger back to the beginning of its clause. */
function clauseBefore({ tokens, mentions }: Sentence, first: number, floor: number): Token[] {
  const cues = mentions.filter(({ kind }) => kind === "cue");
  let from = first;
  while (from > floor && first - from < REACH) {
    const before = tokens[from - 1];
    if (
      !before ||
      cues.some((cue) => cue.last === from - 1) ||
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

/** “(Russian objective: push …)”: what a goal is said to be. */
function isObjective({ tokens }: Sentence, { first }: TriggerMention, contexts: ContextSets): boolean {
  const colon = tokens.findLastIndex(({ text }, at) => text === ":" && at < first);
  return colon > 0 && contexts.unreal.has(tokens[colon - 1]?.norm ?? "");
}

/** “to break through, exit to the channel, capture X”: the second and third verb hang on the same “to”. */
function isInfinitiveInList(tokens: readonly Token[], trigger: TriggerMention, content: Range): boolean {
  const word = tokens[trigger.first]?.norm ?? "";
  if (trigger.trigger.kind !== "verb" || /(?:ed|ing|s|en|t)$/.test(word)) return false;
  if (!/^(?:,|and|or)$/.test(tokens[trigger.first - 1]?.text ?? "")) return false;
  return tokens.slice(Math.max(content.first, trigger.first - 25), trigger.first).some(({ norm }) => norm === "to");
}

/** “has likely captured X”: assessed to have happened, where the verb is past. */
function isAssessed({ first }: TriggerMention, tokens: readonly Token[]): boolean {
  return PAST.test(tokens[first]?.norm ?? "");
}

/** “The capture of X would be …”: a noun whose verb is a condition. */
function isForetold(tokens: readonly Token[], trigger: TriggerMention, content: Range): boolean {
  const after = withoutRelative(tokens.slice(trigger.last + 1, Math.min(trigger.last + 24, content.last + 1)));
  if (FORETOLD.test(predicateOf(after)) || isAim(after)) return true;
  const verb = after.findIndex(({ norm, text }) => MODAL.test(norm) || text === ";");
  const past = after.findIndex(({ norm }) => /^(?:was|were|has|had|is|are|came|killed|said)$/.test(norm));
  return verb >= 0 && MODAL.test(after[verb]?.norm ?? "") && (past < 0 || verb < past);
}

/** “taking X was not a formal aim”. */
function isAim(after: readonly Token[]): boolean {
  const link = after.findIndex(({ norm }) => /^(?:is|was|are|were|remains)$/.test(norm));
  return (
    link >= 0 &&
    after
      .slice(link + 1, link + 6)
      .some(({ norm }) => /^(?:aims?|goals?|objectives?|priority|plans?|task|matter)$/.test(norm))
  );
}

/** “X, which had many inhabitants, would …”: what stands between the commas is not the verb. */
function withoutRelative(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(
    ({ text }, at) => text === "," && /^(?:which|where|who)$/.test(tokens[at + 1]?.norm ?? ""),
  );
  const close = tokens.findIndex(({ text }, at) => at > open && text === ",");
  return open < 0 || close < 0 ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** The word that “is” or “was” links to the noun, adverbs apart. */
function predicateOf(after: readonly Token[]): string {
  const link = after.findIndex(({ norm }) => /^(?:is|was|are|were|seems|remains|looks)$/.test(norm));
  const next = after
    .slice(link + 1)
    .find(({ norm }) => !/ly$|^(?:not|still|also|very|now)$/.test(norm) || /^(?:un)?likely$/.test(norm));
  return link < 0 ? "" : (next?.norm ?? "");
}

/** “without casualties” denies no strike. */
function isCasualtyNegation(before: readonly Token[]): boolean {
  return before.some(({ norm }) => /^(?:casualties|injured|injuries|one|hurt)$/.test(norm));
}
