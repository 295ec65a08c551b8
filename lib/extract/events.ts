import type { ClaimType, Stance } from "@/lib/vocabulary";
import { type Agent, agentOf } from "./agent";
import { anaphorIn } from "./anaphor";
import { bindPlaces } from "./binding";
import { type Casualties, readCasualties } from "./casualties";
import type { DayMention, Sentence, TriggerMention } from "./mention";
import { type ContextSets, modalityOf } from "./modality";
import { isPartial } from "./partial";
import { gap, type Range } from "./range";
import type { PlaceRole } from "./roles";
import { scopeOf } from "./scope";
import { shareOf } from "./share";
import { eventTriggers } from "./triggers";
import { windowOf } from "./window";

/** What a stretch of text says happened, and where. */
export type EventReading = Casualties & {
  type: ClaimType;
  /** “has not fallen” denies the capture. */
  stance: Stance;
  trigger: TriggerMention;
  /** The place by name; null with `anaphor` for “the village”, “there”; null without it where none is said. */
  place: PlaceRole | null;
  anaphor: string | null;
  /** Who does it, as far as these words say. */
  agent: Agent | null;
  day: DayMention | null;
  rule: string;
};

const NO_CASUALTIES: Casualties = { killed: null, wounded: null };

/**
 * Reads the events that a stretch of a sentence claims: each trigger word with its places.
 *
 * A trigger takes the places after it up to the next trigger; in the passive, or where none follow, those before it.
 * Plans, hopes and conditions give nothing, a negated capture gives a denial, an attempted one an advance.
 */
export function readEvents(
  sentence: Sentence,
  content: Range,
  places: readonly PlaceRole[],
  contexts: ContextSets,
): EventReading[] {
  const triggers = eventTriggers(sentence, content, contexts);
  if (triggers.length === 0) return [];
  const inside = places.filter(({ mention }) => mention.first >= content.first && mention.last <= content.last);
  const mentions = inside.map(({ mention }) => mention);
  return triggers.flatMap((trigger, index): EventReading[] => {
    const modality = modalityOf(sentence, trigger, content, contexts);
    const meant = trigger.trigger.denied
      ? { type: trigger.as, stance: "denies" as const }
      : underModality(trigger.as, modality, trigger.trigger.deniable === true);
    if (!meant || (meant.type === "clash" && triggers.some(({ as }) => as !== "clash"))) return [];
    const window = windowOf(sentence.tokens, triggers, index, content);
    const type =
      meant.type === "capture" && isPartial(sentence.tokens, trigger, window, contexts) ? "advance" : meant.type;
    const bound = bindPlaces(sentence.tokens, trigger, type, window, inside);
    const anaphor = bound.length > 0 ? null : anaphorIn(sentence.tokens, trigger, window);
    const around = type === "strike" ? places : inside;
    const scope = bound.length > 0 || anaphor || type === "capture" ? null : scopeOf(sentence, trigger, around);
    const found = scope ? [scope] : bound;
    const { killed, wounded } =
      type === "strike"
        ? readCasualties(sentence.tokens, shareOf(content, triggers, index, mentions), contexts.people)
        : NO_CASUALTIES;
    const stance = meant.stance;
    const agent = agentOf(sentence, trigger, content, contexts);
    const day = dayOf(sentence, trigger, content);
    const rule = `event/${trigger.trigger.kind}-${type}${modality === "real" ? "" : `-${modality}`}`;
    const at: (PlaceRole | null)[] = found.length > 0 ? found : [null];
    return at.map((place) => ({ type, stance, trigger, place, anaphor, agent, day, killed, wounded, rule }));
  });
}

function underModality(
  type: ClaimType,
  modality: string,
  deniable: boolean,
): { type: ClaimType; stance: Stance } | null {
  // Aid is coded when it is pledged; all else when it has happened.
  if (type === "aid") return modality === "negated" ? null : { type, stance: "asserts" };
  if (modality === "unreal") return null;
  if (modality === "failed")
    return type === "capture" || type === "advance" ? { type: "repel", stance: "asserts" } : null;
  if (modality === "attempted")
    return type === "capture" || type === "advance"
      ? { type: "advance", stance: "asserts" }
      : type === "repel"
        ? { type, stance: "asserts" }
        : null;
  if (modality === "negated")
    return type === "capture" || type === "withdraw" || deniable ? { type, stance: "denies" } : null;
  return { type, stance: "asserts" };
}

/** The day words beside the trigger that date the event. */
function dayOf({ mentions }: Sentence, trigger: TriggerMention, content: Range): DayMention | null {
  const days = mentions.filter(
    (m): m is DayMention => m.kind === "day" && m.first >= content.first && m.last <= content.last,
  );
  return days.sort((a, b) => gap(a, trigger) - gap(b, trigger))[0] ?? null;
}
