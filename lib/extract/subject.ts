import { claimantIn } from "./claimant";
import type { ActorMention, CueMention, DayMention, LagMention, Sentence } from "./mention";
import { phraseBefore } from "./phrase";
import type { Range } from "./range";
import type { Token } from "./token";

/** Who speaks, as far as one sentence tells, with the day words that stand between them and the cue. */
export type Subject = {
  actor: ActorMention;
  days: DayMention[];
  /** First and last token of the whole phrase. */
  first: number;
  last: number;
  side: "before" | "after";
  /** Speaks in a clause between commas: “Russia, which denies it, …”. What follows the clause is not said there. */
  aside?: boolean;
};

/** An apposition after a name is not longer than this. */
const MAX_APPOSITION = 16;

/** The claimant before a cue: “the ministry on Tuesday said”, “Kit, the mayor of X, said”, “the army, which said”. */
export function subjectBefore(sentence: Sentence, cue: CueMention): Subject | null {
  const phrase = phraseBefore(sentence, cue);
  if (!phrase) return null;
  const actor = pronounEnding(sentence, phrase.last) ?? claimantIn(sentence, phrase);
  if (!actor) return null;
  const { days, aside } = phrase;
  const first = aside ? phrase.last + 1 : phrase.first;
  return { actor, days, first, last: Math.max(first, phrase.last), side: "before", aside };
}

/** The claimant after a cue: “said the ministry”, “, reported Kit, the mayor”. */
export function subjectAfter(sentence: Sentence, cue: CueMention): Subject | null {
  const phrase = phraseAfter(sentence, cue.last + 1);
  const actor = phrase && claimantIn(sentence, phrase);
  return actor && { actor, days: [], first: cue.last + 1, last: phrase.last, side: "after" };
}

/** The noun phrase after a cue, with the apposition that explains it. */
function phraseAfter({ tokens, mentions }: Sentence, first: number): Range | null {
  const opens = /^(?:the|a|an|both|one|some)$/.test(tokens[first]?.norm ?? "") || tokens[first]?.capital;
  const actor = mentions.some((m) => m.kind === "actor" && m.first === first);
  if (!opens && !actor) return null;
  const last = phraseEnd(tokens, mentions, first);
  if (tokens[last + 1]?.text !== ",") return { first, last };
  const end = phraseEnd(tokens, mentions, last + 2);
  const explains = end - last <= MAX_APPOSITION && /^(?:[.,;!?"”)]|who)$/.test(tokens[end + 1]?.text ?? ".");
  const office = mentions.some((m) => m.kind === "actor" && m.by !== "pronoun" && m.first > last && m.last <= end);
  return explains && office ? { first, last: end } : { first, last };
}

const ENDS =
  /^(?:on|in|at|late|early|earlier|later|during|via|to|as|by|that|after|before|who|which|while|when|with|and|but|adding|said|has|had|is|was)$/;

function phraseEnd(tokens: readonly Token[], mentions: Sentence["mentions"], first: number): number {
  let at = first;
  while (at < tokens.length) {
    const token = tokens[at];
    const inside = mentions.find((m) => m.kind === "actor" && m.first === at);
    if (inside) {
      at = inside.last + 1;
      continue;
    }
    if (!token || /^[.,;:!?"“”()—–]$/.test(token.text) || ENDS.test(token.norm)) break;
    if (mentions.some(({ kind, first }) => /^(?:day|trigger|cue)$/.test(kind) && first === at)) break;
    at++;
  }
  return Math.max(first, at - 1);
}

/** “he said”, “it said”. */
function pronounEnding({ mentions }: Sentence, at: number): ActorMention | null {
  return mentions.find((m): m is ActorMention => m.kind === "actor" && m.by === "pronoun" && m.last === at) ?? null;
}

/** The lag that stands right before a subject: “three days after the ministry said”. */
export function lagBefore({ mentions }: Sentence, first: number): LagMention | null {
  return mentions.find((m): m is LagMention => m.kind === "lag" && m.last < first && first - m.last <= 6) ?? null;
}
