import type { CueMention, DayMention, Mention, Sentence } from "./mention";
import type { Range } from "./range";
import type { Token } from "./token";

/** The noun phrase of whoever says something, the day words beside it, and whether it speaks in an aside. */
export type Phrase = Range & { days: DayMention[]; aside: boolean };

/** Words that may stand between a claimant and the cue. */
const BETWEEN =
  /^(?:has|have|had|also|later|earlier|then|still|now|repeatedly|since|is|was|were|been|being|did|does|do|n't|not|yet|on|in|of|at|late|early|only|and|first|'s|already|himself|herself|itself|themselves|never|once|both|again|further|even|just|went|gone|so|far|nevertheless|though|however|meanwhile)$|n't$|ly$/;
/** What somebody speaks through: “the ministry's statement said”, “in its daily update said”, “published a map that shows”. */
const MEDIUM =
  /^(?:statement|report|briefing|update|post|posts|map|maps|footage|video|videos|photos|images|assessment|bulletin|summary|address|remarks|interview|message|communique|press|telegram|channel|page|website|interactive|daily|evening|morning|nightly|latest|regular|intelligence|a|its|his|her|their|an|own)$/;
/** Whoever does this shows what they made known: “updated its map to show”. */
const PUBLISHES = /^(?:published|updated|released|posted|shared|issued|circulated|revised|updates|publishes|posts)$/;
/** A noun phrase does not reach back over these. */
const BORDER =
  /^(?:that|which|while|but|although|though|because|when|where|if|after|as|than|whether|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|did|does|do)$/;
const RELATIVE = /^(?:who|speaking|requesting|asking|whose)$/;
/** A relative clause is not longer than this. */
const MAX_RELATIVE = 18;
/** Words that a noun phrase is not longer than. */
const MAX_WORDS = 34;
/** “Kit, who was elected in May, and again in June, said” has no more parts than this. */
const MAX_PARTS = 4;
/** Between the commas of an apposition stand no more words than this. */
const MAX_APPOSITION = 24;

/** The phrase of the claimant before a cue; null where the cue has none before it. */
export function phraseBefore(sentence: Sentence, cue: CueMention): Phrase | null {
  const { tokens } = sentence;
  const days: DayMention[] = [];
  const at = skipBetween(sentence, cue.first - 1, days);
  if (at < 0) return null;
  const word = tokens[at]?.norm ?? "";
  if (/^(?:which|who|that)$/.test(word)) return relativePhrase(sentence, at, days);
  if (word === ",") return explainedPhrase(sentence, at, days);
  const first = phraseStart(sentence, at);
  if (namesSomebody(sentence, first, at) || !isRelative(sentence, first, at))
    return first > at ? null : { first, last: at, days: [...days, ...daysIn(sentence, first, at)], aside: false };
  return beforeRelative(sentence, at, days);
}

/** “named”, of “who asked not to be named”: words that end a relative clause and name nobody. */
function isRelative({ tokens }: Sentence, first: number, last: number): boolean {
  const words = tokens.slice(Math.max(0, last - MAX_RELATIVE), Math.max(first, last));
  return words.slice(words.findLastIndex(({ text }) => text === ",") + 1).some(({ norm }) => RELATIVE.test(norm));
}

/** “an official who asked not to be named said”: the one whom the clause is about. */
function beforeRelative(sentence: Sentence, from: number, days: DayMention[]): Phrase | null {
  for (let at = from - 1; at > 0 && at >= from - MAX_RELATIVE; at--) {
    const token = sentence.tokens[at];
    if (!token || /^[.;:,"“”]$/.test(token.text)) return null;
    if (!RELATIVE.test(token.norm)) continue;
    const first = phraseStart(sentence, at - 1);
    return first > at - 1 ? null : { first, last: at - 1, days, aside: false };
  }
  return null;
}

/** “On Monday the ministry said”, “in its Monday update the ministry said”. */
function daysIn({ mentions }: Sentence, first: number, last: number): DayMention[] {
  return mentions.filter((m): m is DayMention => m.kind === "day" && m.first >= first && m.last <= last);
}

/** Where the noun phrase that ends at a token begins. */
export function phraseStart(sentence: Sentence, last: number): number {
  const { tokens } = sentence;
  let at = last;
  while (at >= 0 && last - at <= MAX_WORDS) {
    const token = tokens[at];
    if (!token) break;
    if (/^[)\]]$/.test(token.text)) {
      at = openingOf(tokens, at) - 1;
      continue;
    }
    if (/^[.,;:—–!?"“”([]$/.test(token.text) || BORDER.test(token.norm) || isVerb(sentence.mentions, at)) return at + 1;
    if (
      token.norm === "and" &&
      !isActor(sentence.mentions, at - 1) &&
      !/^(?:police|military)$/.test(tokens[at - 1]?.norm ?? "")
    )
      return at + 1;
    at--;
  }
  return Math.max(0, at + 1);
}

/** Back over adverbs, auxiliaries, days, brackets and what somebody speaks through. */
function skipBetween({ tokens, mentions }: Sentence, from: number, days: DayMention[]): number {
  let at = from;
  for (let steps = 0; steps < 18 && at >= 0; steps++) {
    const token = tokens[at];
    if (!token) break;
    const day = mentions.find((m): m is DayMention => m.kind === "day" && m.last === at);
    if (day) {
      days.push(day);
      at = day.first - 1;
      continue;
    }
    if (/^[)\]]$/.test(token.text)) {
      at = openingOf(tokens, at) - 1;
      continue;
    }
    const publishes = MEDIUM.test(token.norm) ? publisherBefore(tokens, at) : null;
    if (publishes !== null) {
      at = publishes - 1;
      continue;
    }
    if (isActor(mentions, at) || !(BETWEEN.test(token.norm) || MEDIUM.test(token.norm) || token.norm === "to")) break;
    at--;
  }
  return at;
}

/** “published a map on Monday that”, “updated its map to”: the verb by which something was made known. */
function publisherBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (/^[.,;:"“”]$/.test(tokens[index]?.text ?? "")) return null;
    if (PUBLISHES.test(tokens[index]?.norm ?? "")) return index;
  }
  return null;
}

/** “the ministry, which denied …”: the phrase before the pronoun. */
function relativePhrase(sentence: Sentence, pronoun: number, days: DayMention[]): Phrase | null {
  const aside = sentence.tokens[pronoun - 1]?.text === ",";
  const explained = aside ? explainedPhrase(sentence, pronoun - 1, days) : null;
  if (explained) return { ...explained, aside };
  const last = skipBetween(sentence, pronoun - (aside ? 2 : 1), days);
  const first = phraseStart(sentence, last);
  return first > last ? null : { first, last, days, aside };
}

/** “Kit, the mayor of X, said”, “the ministry, in a post, said”: what a comma ends, with what it explains. */
function explainedPhrase(sentence: Sentence, comma: number, days: DayMention[]): Phrase | null {
  const { tokens } = sentence;
  let open: number = comma;
  let first: number | null = null;
  for (let part = 0; part < MAX_PARTS && first === null; part++) {
    const previous = commaBefore(tokens, open);
    if (previous === null) break;
    const left = phraseStart(sentence, previous - 1);
    const who = tokens[previous + 1]?.norm === "who" && tokens[previous - 1]?.capital === true;
    if (namesSomebody(sentence, left, previous - 1) || who) first = left;
    open = previous;
  }
  first ??= open === comma ? phraseStart(sentence, comma - 1) : open + 1;
  if (first >= comma) return null;
  return { first, last: comma - 1, days: [...days, ...daysIn(sentence, first, comma - 1)], aside: false };
}

/** The comma before another, with no border of a quotation or clause between. */
function commaBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index > 0 && at - index <= MAX_APPOSITION; index--) {
    const text = tokens[index]?.text ?? "";
    if (text === ",") return index;
    if (/^[;:“”]$/.test(text)) return null;
  }
  return null;
}

/** Whether somebody who may speak is named in these words: an actor, or a capitalised name. */
function namesSomebody({ tokens, mentions }: Sentence, first: number, last: number): boolean {
  if (mentions.some((m) => m.kind === "actor" && m.first >= first && m.last <= last)) return true;
  return last > first && tokens[last]?.capital === true && tokens[last - 1]?.capital === true;
}

function isActor(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ kind, first, last }) => kind === "actor" && first <= at && at <= last);
}

/** A reporting verb, or a verb of action in its past form: the predicate of another clause. */
function isVerb(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    (m) =>
      m.last === at &&
      ((m.kind === "cue" && m.cue.kind === "verb") ||
        (m.kind === "trigger" && m.trigger.kind === "verb" && !m.trigger.weak && !m.trigger.partial)),
  );
}

function openingOf(tokens: readonly Token[], closing: number): number {
  let at = closing;
  while (at > 0 && !/^[([]$/.test(tokens[at]?.text ?? "")) at--;
  return at;
}
