import type { ContextSets } from "./modality";
import type { Token } from "./token";
import type { EventTrigger } from "./triggers";
import type { Window } from "./window";

/** “part of X”, “70% of X”: short of control. */
export function isPartial(
  tokens: readonly Token[],
  trigger: EventTrigger,
  { right }: Window,
  contexts: ContextSets,
): boolean {
  if (trigger.trigger.intransitive && isPartBefore(tokens, trigger, contexts)) return true;
  const words = tokens.slice(right.first, Math.min(right.first + 5, right.last + 1));
  const name = words.findIndex(({ capital }) => capital);
  const said = words.slice(0, name < 0 ? words.length : name);
  return trigger.as === "capture" && said.some(({ norm }) => contexts.partial.has(norm) || /%$/.test(norm));
}

/** “have most of X under their control”. */
function isPartBefore(tokens: readonly Token[], { first }: EventTrigger, contexts: ContextSets): boolean {
  return tokens.slice(Math.max(0, first - 7), first).some(({ norm }) => contexts.partial.has(norm) || /%$/.test(norm));
}
