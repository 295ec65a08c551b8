import type { TriggerMention } from "./mention";
import type { ContextSets } from "./modality";
import type { Token } from "./token";

/** Words that follow a verb and no adjective: “recently advanced east of X”. */
const AFTER_VERB =
  /^(?:by|on|in|the|a|its|their|and|control|,|when|during|with|into|near|at|from|to|towards|along|up|further|(?:north|south)?-?(?:east|west)|north|south)$/;

/** “the occupied city of X”, “the besieged town”: an adjective, no event. */
export function isAdjective(tokens: readonly Token[], m: TriggerMention): boolean {
  if (m.trigger.kind !== "verb" || m.first !== m.last || !/ed$|^overrun$/.test(tokens[m.first]?.norm ?? ""))
    return false;
  const before = tokens[m.first - 1]?.norm ?? "";
  const next = tokens[m.first + 1]?.norm ?? "";
  const opens =
    /^(?:the|a|an|in|of|near|recently|newly|to|from|into|its|their|now|temporarily|previously|russian|ukrainian)$/.test(
      before,
    );
  // “had now captured”, but “the now captured town”.
  const perfect = /^(?:has|have|had|was|were|been)$/.test(tokens[m.first - 2]?.norm ?? "");
  return opens && !perfect && !AFTER_VERB.test(next) && next !== "";
}

/** “assault groups”, “strike drones”: what a unit or weapon is called, no event. */
export function isUnit(tokens: readonly Token[], { first, last }: TriggerMention, contexts: ContextSets): boolean {
  const next = tokens[last + 1]?.norm ?? "";
  const before = tokens[first - 1]?.norm ?? "";
  if (/^(?:heart|panic|cyber)$/.test(before) || (before === "on" && tokens[last]?.norm === "strike")) return true;
  if (first !== last || !/^(?:assault|attack|strike|storm|combat)$/.test(tokens[last]?.norm ?? "")) return false;
  if (tokens[first - 1]?.norm === "air" && tokens[last]?.norm === "assault") return true;
  return (
    contexts.forces.has(next) ||
    /^(?:drones?|uavs?|aircraft|helicopters?|detachments?|teams?|squads?|groups?|planes?|boats?)$/.test(next)
  );
}

/** “shot down over X”, “intercepted”: no strike on X, unless something was hit. */
export function isShotDown(tokens: readonly Token[], m: TriggerMention, contexts: ContextSets): boolean {
  if ((m.trigger.type !== "strike" && m.trigger.type !== "attack") || m.trigger.needs === "weapon") return false;
  if (m.trigger.casualty || /^(?:hit|hits|struck|damaged)$/.test(tokens[m.first]?.norm ?? "")) return false;
  const around = tokens.slice(Math.max(0, m.first - 8), m.last + 9).map(({ norm }) => norm);
  const text = ` ${around.join(" ")} `;
  for (const words of contexts.defence) if (text.includes(` ${words} `)) return true;
  return false;
}
