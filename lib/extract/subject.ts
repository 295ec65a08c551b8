import type { ActorMention, CueMention, DayMention, LagMention, Sentence } from "./mention";
import { nameEnd, person, personEnding, unnamedEnding } from "./names";
import { actorEnding, beforeModifier, beforeRelative, isWhere, officeIn } from "./office";
import type { Token } from "./token";

/** Who speaks, as far as one sentence tells, with the day words that stand between them and the cue. */
export type Subject = {
  actor: ActorMention;
  /** Another mention of the same speaker: “Ivan Kit, the mayor of …”. */
  apposition: ActorMention | null;
  days: DayMention[];
  /** First token of it all. */
  first: number;
  last: number;
  side: "before" | "after";
  /** Speaks in a clause between commas: “Russia, which denies it, …”. What follows the clause is not said there. */
  aside?: boolean;
};

/** Words that may stand between a claimant and the cue. */
const BETWEEN =
  /^(?:has|have|had|also|later|earlier|then|still|now|previously|repeatedly|immediately|officially|separately|further|again|since|is|was|were|been|being|did|does|do|n't|not|yet|on|in|of|at|late|early|only|and|first|reportedly|publicly|meanwhile|'s|initially|already|himself|itself|specifically|never|once|both|additionally)$|n't$/;
/** “who asked not to be named”, “speaking on condition of anonymity” end so. */
const RELATIVE_END = /^(?:named|identified|anonymity|anonymous|anonymously|quoted)$/;
/** An apposition is not longer than this. */
const MAX_APPOSITION = 16;

/** The claimant before a cue: “the ministry on Tuesday said”, “Kit, the mayor of X, said”, “the army, which said”. */
export function subjectBefore(sentence: Sentence, cue: CueMention): Subject | null {
  const { tokens } = sentence;
  const days: DayMention[] = [];
  let at = cue.first - 1;
  for (let steps = 0; steps < 14 && at >= 0; steps++) {
    const actor = actorEnding(sentence, at);
    const seated = actor?.by === "nation" ? officeIn(sentence, actor) : null;
    if (seated) return subject(seated, null, days, seated.first, at);
    if (actor && !isWhere(sentence, actor)) return subject(actor, null, days, actor.first, at);
    const day = dayEnding(sentence, at);
    if (day) {
      days.push(day);
      at = day.first - 1;
      continue;
    }
    const word = tokens[at]?.norm ?? "";
    if (word === ")" || word === "]") {
      at = openingOf(tokens, at) - 1;
      continue;
    }
    if (/^(?:which|who|that)$/.test(word)) {
      const comma = tokens[at - 1]?.text === "," ? 1 : 0;
      const relative = actorEnding(sentence, at - 1 - comma) ?? actorWithin(sentence, at - 1);
      if (!relative) return null;
      const own = subject(relative, null, [...days, ...daysWithin(sentence, relative.last, at)], at, at);
      return { ...own, aside: comma === 1 };
    }
    if (word === ",") return beforeApposition(sentence, at, days);
    if (word === "statement" || word === "report" || word === "briefing" || word === "update") {
      at--;
      continue;
    }
    const modified = beforeModifier(sentence, at);
    if (modified) return subject(modified, null, days, modified.first, at);
    const relative = RELATIVE_END.test(word) ? beforeRelative(sentence, at) : null;
    if (relative) return subject(relative, null, days, relative.first, at);
    if (!BETWEEN.test(word) && !/^(?:a|its|his|her|their|evening|daily|morning|nightly)$/.test(word)) break;
    at--;
  }
  return namedBefore(sentence, at, days);
}

/** The claimant after a cue: “said the ministry”, “, reported Kit, the mayor”. */
export function subjectAfter(sentence: Sentence, cue: CueMention): Subject | null {
  const { tokens } = sentence;
  let at = cue.last + 1;
  while (/^(?:the|a|an)$/.test(tokens[at]?.norm ?? "")) at++;
  const actor = sentence.mentions.find((m): m is ActorMention => m.kind === "actor" && m.first === at);
  if (actor && actor.by !== "pronoun") {
    const apposition = tokens[actor.last + 1]?.text === "," ? actorStarting(sentence, actor.last + 2, 4) : null;
    return { actor, apposition, days: [], first: cue.last + 1, last: actor.last, side: "after" };
  }
  const last = nameEnd(tokens, at);
  if (last === null) return null;
  const apposition = tokens[last + 1]?.text === "," ? actorStarting(sentence, last + 2, 8) : null;
  return { actor: person(tokens, at, last), apposition, days: [], first: at, last, side: "after" };
}

function subject(
  actor: ActorMention,
  apposition: ActorMention | null,
  days: DayMention[],
  first: number,
  last: number,
): Subject {
  return { actor, apposition, days, first, last, side: "before" };
}

/** “Ivan Kit, the Moscow-backed head of the region, said”: the name, and the office that explains it. */
function beforeApposition(sentence: Sentence, comma: number, days: DayMention[]): Subject | null {
  const { tokens } = sentence;
  for (let at = comma - 1; at > comma - MAX_APPOSITION && at > 0; at--) {
    if (tokens[at]?.text !== ",") continue;
    const explained = sentence.mentions.find(
      (m): m is ActorMention => m.kind === "actor" && m.by !== "pronoun" && m.first > at && m.last < comma,
    );
    const office = beforeModifier(sentence, at - 1);
    const named = office && personBetween(sentence, at + 1, comma - 1);
    if (named) return subject({ ...office, person: named.person }, null, days, office.first, comma);
    const actor = actorEnding(sentence, at - 1) ?? personEnding(tokens, at - 1);
    const inside = sentence.mentions.filter((m): m is DayMention => m.kind === "day" && m.first > at && m.last < comma);
    if (actor) return subject(actor, explained ?? null, [...days, ...inside], actor.first, comma);
    const between = explained?.last === comma - 1 ? explained : personBetween(sentence, at + 1, comma - 1);
    if (between?.first === at + 1 && at > 2) return subject(between, null, days, phraseStart(tokens, at), comma);
  }
  return null;
}

/** Where the clause that a comma ends begins: all of it names the speaker. */
function phraseStart(tokens: readonly Token[], comma: number): number {
  let at = comma;
  while (at > 0 && !/^[,;:“"”]$/.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}

/** “the mayor of X, Ivan Kit, said”: nothing but a name between the commas. */
function personBetween({ tokens }: Sentence, first: number, last: number): ActorMention | null {
  const named = personEnding(tokens, last);
  return named?.first === first ? named : null;
}

/** A speaker in no registry: a capitalised name, or a noun for one (“residents”, “a source in defence circles”). */
function namedBefore(sentence: Sentence, at: number, days: DayMention[]): Subject | null {
  const named = personEnding(sentence.tokens, at);
  if (named && !isPlaceOrDay(sentence, named)) return subject(named, null, days, named.first, at);
  const unnamed = unnamedEnding(sentence.tokens, at);
  const known = unnamed && actorWithinRange(sentence, unnamed);
  if (known) return subject(known, null, days, known.first, at);
  return unnamed && subject(unnamed, null, days, unnamed.first, at);
}

/** “DeepState analysts”, “Wagner fighters”: whose they are is who speaks. */
function actorWithinRange({ mentions }: Sentence, { first, last }: ActorMention): ActorMention | null {
  const inside = mentions.find((m) => m.kind === "actor" && m.by === "registry" && m.first >= first && m.last < last);
  return inside?.kind === "actor" ? inside : null;
}

function isPlaceOrDay(sentence: Sentence, named: ActorMention): boolean {
  return sentence.mentions.some(
    (m) => ["place", "region", "day"].includes(m.kind) && m.first <= named.first && m.last >= named.last,
  );
}

function actorStarting({ mentions }: Sentence, at: number, within: number): ActorMention | null {
  return (
    mentions.find(
      (m): m is ActorMention => m.kind === "actor" && m.by !== "pronoun" && m.first >= at && m.first <= at + within,
    ) ?? null
  );
}

function dayEnding({ mentions }: Sentence, at: number): DayMention | null {
  return mentions.find((m): m is DayMention => m.kind === "day" && m.last === at) ?? null;
}

/** “The staff published a map on Monday that indicates …”: the subject of the main clause. */
function actorWithin({ mentions }: Sentence, at: number): ActorMention | null {
  const near = mentions.filter((m) => (m.kind === "actor" || m.kind === "cue") && m.last <= at && at - m.last <= 10);
  const last = near.at(-1);
  return last?.kind === "actor" && last.by !== "pronoun" ? last : null;
}

function daysWithin({ mentions }: Sentence, first: number, last: number): DayMention[] {
  return mentions.filter((m): m is DayMention => m.kind === "day" && m.first > first && m.last < last);
}

/** The lag that stands right before a subject: “three days after the ministry said”. */
export function lagBefore({ mentions }: Sentence, first: number): LagMention | null {
  return mentions.find((m): m is LagMention => m.kind === "lag" && m.last < first && first - m.last <= 6) ?? null;
}

function openingOf(tokens: readonly Token[], closing: number): number {
  let at = closing;
  while (at > 0 && !/^[([]$/.test(tokens[at]?.text ?? "")) at--;
  return at;
}
