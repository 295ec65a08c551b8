import type { Draft } from "./attribution";
import { headDays, skipMedium } from "./medium";
import type { ActorMention, CueMention, DayMention, Sentence } from "./mention";
import { wordsIn } from "./range";
import { lagBefore, type Subject, subjectAfter, subjectBefore } from "./subject";
import type { Token } from "./token";

/** Words that may follow the name of who spoke. */
const AFTER_NAME =
  /^(?:on|in|at|late|early|earlier|later|during|via|to|as|by|according|after|before|from|who|which|of|for|and|while|when|with|citing|adding|'s)$/;

/** Who declines to say something claims nothing. */
const NEGATED = /^(?:not|never|declined|declines|refused|refuses|refusing)$|n't$/;

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
  if (isPassive(sentence, cue)) return null;
  const after = !cue.cue.listener && isAfterContent(sentence, cue) ? subjectAfter(sentence, cue) : null;
  const inverted = after && endsPhrase(sentence, after.last + 1) ? after : null;
  const goesOn = (isParticiple(sentence, cue) && isAfterComma(sentence, cue)) || isCoordinated(sentence, cue);
  const shared = subjectOfCueBefore(sentence, cue);
  const subject = inverted ?? (goesOn ? shared : null) ?? subjectBefore(sentence, cue) ?? shared;
  if (!subject && !isParticiple(sentence, cue)) return null;
  if (cue.cue.shows && subject?.actor.by !== "registry") return null;

  const last = subject?.side === "after" ? subject.last : cue.last;
  const { from, days } = skipMedium(sentence, last + 1, cue);
  const start = phraseStart(sentence.tokens, subject ? Math.min(subject.first, cue.first) : cue.first);
  const shape = inverted || endsInAdverbial(sentence, start, last + 1) ? "backward" : shapeOf(sentence, start, from);
  const head = days.length || subject?.days.length ? [] : headDays(sentence, start);
  return {
    subject,
    cue,
    stance: cue.cue.stance,
    content: [],
    days: [...(subject?.days ?? []), ...days, ...head],
    lag: subject ? lagBefore(sentence, start) : null,
    silent: isNegated(sentence, cue) || (subject !== null && isNobody(sentence, subject)),
    rule: `attribute/${inverted ? "inverted" : shape}`,
    shape,
    start,
    from,
  };
}

/** “The army has not confirmed it, saying that …”: a participle shares the subject of the cue before. */
function subjectOfCueBefore(sentence: Sentence, cue: CueMention): Subject | null {
  if (!isParticiple(sentence, cue) && !isCoordinated(sentence, cue)) return null;
  const before = sentence.mentions.findLast((m): m is CueMention => m.kind === "cue" && m.last < cue.first);
  const subject = before && before.cue.kind === "verb" ? subjectBefore(sentence, before) : null;
  return subject && { ...subject, first: cue.first, last: cue.first, days: [] };
}

/** “said that …, but denied that …”: the second verb has no subject of its own. */
function isCoordinated({ tokens }: Sentence, cue: CueMention): boolean {
  let at = cue.first - 1;
  while (
    at > 0 &&
    /^(?:has|have|had|also|then|later|again|even|yet|instead|rather|nevertheless|nonetheless)$|ly$/.test(
      tokens[at]?.norm ?? "",
    )
  )
    at--;
  return /^(?:and|but|or)$/.test(tokens[at]?.norm ?? "");
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
  const initial = cue.first <= 1 || /^[;:"“(]$/.test(sentence.tokens[cue.first - 1]?.text ?? "");
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
  const subject = ownerOf(sentence, cue) ?? subjectBefore(sentence, cue);
  if (!subject || subject.actor.by === "person") return null;
  return {
    subject,
    cue,
    stance: cue.cue.stance,
    content: [],
    days: [],
    lag: null,
    silent: isNegated(sentence, cue),
    rule: "attribute/noun",
    shape: "forward",
    start: subject.first,
    from: cue.last + 1,
  };
}

/** “Russia's claim that …”: whose it is. */
function ownerOf({ tokens, mentions }: Sentence, cue: CueMention): Subject | null {
  if (tokens[cue.first - 1]?.norm !== "'s") return null;
  const actor = mentions.find((m): m is ActorMention => m.kind === "actor" && m.last === cue.first - 2);
  return actor ? { actor, days: [], first: actor.first, last: cue.first - 1, side: "before" } : null;
}

/** Where the words stand that are claimed: after the cue, before it, or on both sides. */
function shapeOf({ tokens }: Sentence, start: number, from: number): Draft["shape"] {
  const next = tokens[from]?.text ?? "";
  const before = tokens[start - 1]?.text ?? "";
  const afterComma = /^[,"”]$/.test(before) || /^[—–-]$/.test(before);
  const said = wordsIn(tokens, { first: 0, last: start - 1 }) >= MIN_WORDS;
  const ends =
    from >= tokens.length ||
    /^[.;!?”]$/.test(next) ||
    wordsIn(tokens, { first: from, last: tokens.length - 1 }) < MIN_WORDS;
  if (ends) return "backward";
  if (afterComma && said && tokens[from - 1]?.text === ":") return "both";
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

/** “…, the ministry said in a separate statement.”: where and how it was said, to the end of the sentence. */
function endsInAdverbial({ tokens, mentions }: Sentence, start: number, from: number): boolean {
  if (!/^[,"”]$/.test(tokens[start - 1]?.text ?? "") || wordsIn(tokens, { first: 0, last: start - 1 }) <= MIN_WORDS)
    return false;
  if (!/^(?:in|on|at|during|via|to|from|through|over|late|early|earlier)$/.test(tokens[from]?.norm ?? "")) return false;
  return (
    !mentions.some(({ kind, first }) => (kind === "trigger" || kind === "cue") && first >= from) &&
    !tokens.slice(from).some(({ text, norm }) => text === "," || norm === "that")
  );
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

function isAfterComma({ tokens }: Sentence, cue: CueMention): boolean {
  return tokens[cue.first - 1]?.text === ",";
}

/** “was reported injured”: nobody is said to report it. */
function isPassive({ tokens }: Sentence, cue: CueMention): boolean {
  if (!/ed$|^(?:said|told|shown|known|thought)$/.test(tokens[cue.last]?.norm ?? "")) return false;
  let at = cue.first - 1;
  while (at > 0 && /ly$|^(?:also|not|still|first|since|now)$/.test(tokens[at]?.norm ?? "")) at--;
  return /^(?:was|were|been|being|be|is|are)$/.test(tokens[at]?.norm ?? "") && tokens[cue.last + 1]?.norm !== "by";
}

/** “…, adding that …”: the claimant is the one before. */
function isParticiple({ tokens }: Sentence, cue: CueMention): boolean {
  return /ing$/.test(tokens[cue.first]?.norm ?? "");
}

/** “Nobody said”, “neither side said”, “no official said”. */
function isNobody({ tokens }: Sentence, { first, last }: Subject): boolean {
  return tokens.slice(first, last + 1).some(({ norm }) => /^(?:nobody|no|none|neither)$/.test(norm));
}

/** “has not confirmed”, “did not deny”, “has not yet said” claims nothing. */
function isNegated({ tokens }: Sentence, cue: CueMention): boolean {
  return tokens.slice(Math.max(0, cue.first - 3), cue.first).some(({ norm }) => NEGATED.test(norm));
}
