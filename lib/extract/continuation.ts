import type { Attribution } from "./attribution";
import type { Sentence } from "./mention";
import type { Reading } from "./reading";
import { NO_DAYS, type Said } from "./said";
import type { Speaker } from "./speakers";

/** The last sentence that named its claimant. */
export type Spoken = {
  speaker: Speaker;
  sentence: Sentence;
  said: Said;
  /** All that follows is theirs: “the staff said this in a post”, “the ministry reported:”. */
  bulletin: boolean;
};

export type Continued = { speaker: Speaker; said: Said; rule: string };

/** A quotation is followed this many sentences on for who speaks it. */
const MAX_QUOTE = 5;
/** What only one side calls so: an outlet in its own voice has no enemy. */
const ENEMY = /^(?:enemy|enemies|enemy's|occupiers|invaders|militants)$/;

/**
 * Who goes on speaking in a sentence that names nobody: a quotation that runs over sentences, a bulletin after its source,
 * a report that speaks of “the enemy”, a second sentence of the same kind of claim. Null where the outlet itself speaks.
 *
 *     “The army said it beat back two attacks near A. Three were repelled near B.” → the army, in both
 */
export function continues(
  sentence: Sentence,
  { article, sentences }: Pick<Reading, "article" | "sentences">,
  attributions: ReadonlyMap<Sentence, Attribution[]>,
  last: Spoken | null,
  speakerOf: (sentence: Sentence) => Speaker | null,
): Continued | null {
  if (isInQuote(sentence, article.text)) {
    const speaker = quotedBy(sentence, sentences, attributions, last, speakerOf);
    return speaker && carried(speaker, "quotation", null);
  }
  if (!last || last.speaker.side === "none" || last.speaker.id.startsWith("other:")) return null;
  const sameLine = last.sentence.line === sentence.line;
  if (last.bulletin) return carried(last.speaker, "bulletin", last);
  if (sentence.bullet && sameLine) return carried(last.speaker, "bulletin", null);
  if (sentence.tokens.some(({ norm }) => ENEMY.test(norm))) return carried(last.speaker, "enemy", null);
  const saysWho = sentence.mentions.some((m) => m.kind === "cue" && m.cue.kind === "verb");
  return sameLine && !saysWho && !isBackground(sentence) && !takesPlaces(sentence) && !namesAnother(sentence)
    ? carried(last.speaker, "paragraph", last)
    : null;
}

/** Who took what is told of the past too often to be what the speaker before goes on to say. */
function takesPlaces({ mentions }: Sentence): boolean {
  return mentions.some((m) => m.kind === "trigger" && /^(?:capture|withdraw)$/.test(m.trigger.type));
}

/** “Kit, the governor, needs two lines”: a sentence about another person goes on with nobody's words. */
function namesAnother({ mentions }: Sentence): boolean {
  const first = mentions.find(({ kind }) => kind === "actor" || kind === "trigger");
  return first?.kind === "actor" && first.person !== null && first.by !== "pronoun";
}

/** “X lies near Y, which fell last month”: what a relative clause tells of a place is the outlet's. */
function isBackground({ tokens, mentions }: Sentence): boolean {
  const triggers = mentions.filter(({ kind }) => kind === "trigger");
  return triggers.every(({ first }) =>
    tokens.slice(Math.max(0, first - 3), first).some(({ norm }) => /^(?:that|which)$/.test(norm)),
  );
}

function carried(speaker: Speaker, rule: string, last: Spoken | null): Continued {
  return {
    speaker: { ...speaker, basis: `goes on from the claimant before: ${speaker.name}` },
    rule: `continuation/${rule}`,
    said: last?.said ?? { days: NO_DAYS, basis: "unknown: no time word about the speaking" },
  };
}

/** Whoever is named before in the same paragraph, or where the quotation ends. */
function quotedBy(
  sentence: Sentence,
  sentences: readonly Sentence[],
  attributions: ReadonlyMap<Sentence, Attribution[]>,
  last: Spoken | null,
  speakerOf: (sentence: Sentence) => Speaker | null,
): Speaker | null {
  const justBefore = last && last.sentence.line === sentence.line && sentence.index - last.sentence.index === 1;
  if (justBefore) return last.speaker;
  for (const next of sentences.slice(sentence.index + 1, sentence.index + 1 + MAX_QUOTE)) {
    if (next.line !== sentence.line) break;
    if ((attributions.get(next) ?? []).length > 0) return speakerOf(next);
  }
  return last && sentence.index - last.sentence.index <= MAX_QUOTE ? last.speaker : null;
}

/** True where the sentence begins with a quotation mark or inside an open quotation of its line. */
export function isInQuote(sentence: Sentence, text: string): boolean {
  if (/^["“„«]/.test(text.slice(sentence.start))) return true;
  const lineStart =
    Math.max(text.lastIndexOf("\n", sentence.start - 1), text.lastIndexOf("\r", sentence.start - 1)) + 1;
  const before = text.slice(lineStart, sentence.start);
  const count = (mark: RegExp) => (before.match(mark) ?? []).length;
  return count(/[“„«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1;
}
