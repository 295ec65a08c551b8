import type { Draft } from "./attribution";
import { headDays, skipMedium } from "./medium";
import type { CueMention, DayMention, Sentence } from "./mention";
import { wordsIn } from "./range";
import { lagBefore, type Subject, subjectAfter, subjectBefore } from "./subject";
import type { Token } from "./token";

/** Words that may follow the name of who spoke. */
const AFTER_NAME =
  /^(?:on|in|at|late|early|earlier|later|during|via|to|as|by|according|after|before|from|who|which|of|for|and|while|when|with|citing|adding|'s)$/;

/** So many words before a claimant may be claimed themselves. */
const MIN_WORDS = 2;

/**
 * Reads one reporting word: who says it, and on which side of them the claimed words stand. Null where nobody says it.
 *
 *     “…, the ministry said on Tuesday.” → the ministry, Tuesday, backward
 */
export function readCue(sentence: Sentence, cue: CueMention): Draft | null {
  if (cue.cue.kind === "according" || cue.cue.kind === "citing") return readAccording(sentence, cue);
  if (cue.cue.kind === "noun") return readNoun(sentence, cue);
  const after = isAfterContent(sentence, cue) ? subjectAfter(sentence, cue) : null;
  const inverted = after && endsPhrase(sentence, after.last + 1) ? after : null;
  const subject = inverted ?? subjectBefore(sentence, cue) ?? subjectOfCueBefore(sentence, cue);
  if (!subject && !isParticiple(sentence, cue)) return null;

  const last = subject?.side === "after" ? subject.last : cue.last;
  const { from, days } = skipMedium(sentence, last + 1, cue);
  const start = phraseStart(sentence.tokens, subject ? Math.min(subject.first, cue.first) : cue.first);
  const shape = inverted ? "backward" : shapeOf(sentence, start, from);
  const head = days.length || subject?.days.length ? [] : headDays(sentence, start);
  return {
    subject,
    cue,
    stance: cue.cue.stance,
    content: [],
    days: [...(subject?.days ?? []), ...days, ...head],
    lag: subject ? lagBefore(sentence, start) : null,
    silent: isNegated(sentence, cue),
    rule: `attribute/${inverted ? "inverted" : shape}`,
    shape,
    start,
    from,
  };
}

/** “The army has not confirmed it, saying that …”: a participle shares the subject of the cue before. */
function subjectOfCueBefore(sentence: Sentence, cue: CueMention): Subject | null {
  if (!isParticiple(sentence, cue)) return null;
  const before = sentence.mentions.findLast((m): m is CueMention => m.kind === "cue" && m.last < cue.first);
  const subject = before && before.cue.kind === "verb" ? subjectBefore(sentence, before) : null;
  return subject && { ...subject, first: cue.first, last: cue.first, days: [] };
}

/** The first word of a claimant's phrase after a comma: “…, a senior official said”. */
function phraseStart(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at];
    if (token && /^[,"”“]$/.test(token.text)) return at + 1;
    if (token?.kind !== "word" || token.capital) return first;
  }
  return first;
}

/** “According to the ministry, …” and “…, according to the ministry”. */
function readAccording(sentence: Sentence, cue: CueMention): Draft | null {
  const subject = subjectAfter(sentence, cue);
  if (!subject && cue.cue.kind === "citing") return null;
  const end = clauseEnd(sentence.tokens, (subject?.last ?? cue.last) + 1);
  const initial = cue.first <= 1 || /^[;"“(]$/.test(sentence.tokens[cue.first - 1]?.text ?? "");
  return {
    subject,
    cue,
    stance: cue.cue.stance,
    content: [],
    days: sentence.mentions.filter((m): m is DayMention => m.kind === "day" && m.first > cue.last && m.last <= end),
    lag: null,
    silent: false,
    rule: `attribute/${cue.cue.kind}`,
    shape: initial ? "forward" : "backward",
    start: cue.first,
    from: end + 1,
  };
}

/** “Russia's claim that …”. */
function readNoun(sentence: Sentence, cue: CueMention): Draft | null {
  const subject = subjectBefore(sentence, cue);
  if (!subject || subject.actor.by === "person") return null;
  const content = { days: [], lag: null, content: [] };
  return {
    ...content,
    subject,
    cue,
    stance: cue.cue.stance,
    silent: false,
    rule: "attribute/noun",
    shape: "forward",
    start: subject.first,
    from: cue.last + 1,
  };
}

/** Where the words stand that are claimed: after the cue, before it, or on both sides. */
function shapeOf({ tokens }: Sentence, start: number, from: number): Draft["shape"] {
  const next = tokens[from]?.text ?? "";
  const before = tokens[start - 1]?.text ?? "";
  const afterComma = /^[,"”]$/.test(before) || /^[—–-]$/.test(before);
  const said = wordsIn(tokens, { first: 0, last: start - 1 }) > MIN_WORDS;
  const ends =
    from >= tokens.length ||
    /^[.;!?”]$/.test(next) ||
    wordsIn(tokens, { first: from, last: tokens.length - 1 }) < MIN_WORDS;
  if (ends) return "backward";
  if (!afterComma || !said) return "forward";
  if (
    next === "," &&
    /^(?:as|while|but|and|after|when|amid|although|though|in|with|who|which)$/.test(tokens[from + 1]?.norm ?? "")
  )
    return "backward";
  if (next === "," && !/^[“"]$/.test(tokens[from + 1]?.text ?? ""))
    return tokens[from + 1]?.norm.endsWith("ing") ? "backward" : "both";
  return /^[“"]$/.test(next) || next === "," ? "both" : "forward";
}

/** The end of the noun phrase after “according to”: its comma or the end of the sentence. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let index = at; index < tokens.length; index++) if (/^[,;.!?)]$/.test(tokens[index]?.text ?? "")) return index;
  return tokens.length - 1;
}

function isAfterContent({ tokens }: Sentence, cue: CueMention): boolean {
  const before = tokens[cue.first - 1]?.text ?? "";
  return cue.first === 0 || /^[,"”“—–'’]$/.test(before);
}

/** What follows an inverted claimant is no verb: “…, said the army on Monday”, but not “…, said the army had left”. */
function endsPhrase({ tokens, mentions }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || AFTER_NAME.test(token.norm)) return true;
  return mentions.some((m) => m.kind === "day" && m.first === at);
}

/** “…, adding that …”: the claimant is the one before. */
function isParticiple({ tokens }: Sentence, cue: CueMention): boolean {
  return /ing$/.test(tokens[cue.first]?.norm ?? "");
}

/** “has not confirmed”, “did not deny”, “has not yet said” claims nothing. */
function isNegated({ tokens }: Sentence, cue: CueMention): boolean {
  return tokens.slice(Math.max(0, cue.first - 3), cue.first).some(({ norm }) => /^(?:not|never)$|n't$/.test(norm));
}
