import type { Draft } from "./attribution";
import { claimantIn } from "./claimant";
import type { ActorMention, DayMention, Sentence } from "./mention";
import type { Subject } from "./subject";

/** The rule of a line that names the source of all that follows. */
export const SOURCE = "attribute/source";

/** A label may be dated: “General Staff on 12 May: …”. No other words stand between it and its colon. */
const BETWEEN = /^(?:on|of|for|late|early)$/;

/**
 * Reads a claimant who stands like a label before or after the claim, without a reporting word. Null where none does:
 * “Kyiv: two hurt” names a place, and a label that no registry knows may be anything.
 *
 *     Defence ministry: troops repelled two attacks near A.
 *     Troops have entered A — General Staff
 */
export function readLabel(sentence: Sentence): Draft | null {
  return labelBefore(sentence) ?? sourceNamed(sentence) ?? labelAfter(sentence);
}

/** “Source: the General Staff on Facebook”: whose words follow. */
function sourceNamed(sentence: Sentence): Draft | null {
  const { tokens } = sentence;
  if (!/^sources?$/.test(tokens[0]?.norm ?? "") || tokens[1]?.text !== ":") return null;
  const actor = claimantIn(sentence, { first: 2, last: tokens.length - 1 });
  const days = sentence.mentions.filter((m): m is DayMention => m.kind === "day");
  return actor && { ...label(actor, days, "forward", tokens.length - 1), rule: SOURCE };
}

function labelBefore(sentence: Sentence): Draft | null {
  const { tokens, mentions } = sentence;
  const first = /^(?:the|["“•*–-])$/.test(tokens[0]?.norm ?? "") ? 1 : 0;
  const actor = mentions.find((m): m is ActorMention => m.kind === "actor" && m.first === first);
  if (!actor || !isSpeaker(sentence, actor)) return null;
  const days: DayMention[] = [];
  for (let at = actor.last + 1; at < tokens.length; at++) {
    const day = mentions.find((m): m is DayMention => m.kind === "day" && m.first === at);
    if (day) {
      days.push(day);
      at = day.last;
      continue;
    }
    if (tokens[at]?.text === ":") return label(actor, days, "forward", at);
    if (!BETWEEN.test(tokens[at]?.norm ?? "")) return null;
  }
  return null;
}

function labelAfter(sentence: Sentence): Draft | null {
  const { tokens, mentions } = sentence;
  const end = /^[.!]$/.test(tokens.at(-1)?.text ?? "") ? tokens.length - 2 : tokens.length - 1;
  const actor = mentions.find((m): m is ActorMention => m.kind === "actor" && m.last === end);
  if (!actor || !isSpeaker(sentence, actor)) return null;
  const before = tokens[actor.first - 1]?.norm === "the" ? actor.first - 2 : actor.first - 1;
  return /^[—–-]$/.test(tokens[before]?.text ?? "") ? label(actor, [], "backward", before) : null;
}

/** A capital at such a spot is rather where than who; a country's own name is who. */
function isSpeaker({ tokens }: Sentence, actor: ActorMention): boolean {
  if (actor.by === "nation") return tokens[actor.first]?.text === actor.nation?.names[0];
  return actor.by !== "pronoun" && actor.by !== "unnamed";
}

function label(actor: ActorMention, days: DayMention[], shape: "forward" | "backward", mark: number): Draft {
  const first = shape === "forward" ? actor.first : mark;
  const last = shape === "forward" ? mark : actor.last;
  const subject: Subject = {
    actor,
    days,
    first,
    last,
    side: shape === "forward" ? "before" : "after",
  };
  return {
    subject,
    cue: null,
    stance: "asserts",
    content: [],
    days,
    lag: null,
    silent: false,
    rule: "attribute/label",
    shape,
    start: first,
    from: last + 1,
  };
}
