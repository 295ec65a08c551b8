import type { ActorMention, Sentence } from "./mention";
import { person, personEnding, unnamedEnding } from "./names";
import { type Range, within } from "./range";

/** Words after which a country is where somebody is, not who speaks. */
const WHERE =
  /^(?:in|of|from|inside|across|into|to|with|near|for|by|against|outside|eastern|western|southern|northern|central|northeastern|southeastern)$/;
/** Offices that tell whose they are without their country's name. */
const TELLING = /^(?:local|installed|military|commander|bloggers|general-staff)$/;
/** Where things are posted, and sections of a page: nobody. */
const PLATFORM =
  /(?:ated|ional|ously)$|^(?:telegram|facebook|twitter|x|youtube|instagram|news|world|live|analysis|opinion|explainer|watch|report)$/;
/** “in eastern Ukraine”: where, and not whose. */
const PART = /^(?:eastern|western|southern|northern|central|northeastern|southeastern)$/;
/** Who is no office, whatever stands before it. */
const NOUN =
  /^(?:experts?|analysts?|observers?|bloggers?|historians?|correspondents?|journalists?|writers?|veterans?|volunteers?|activists?|scholars?)$/;
/** A name that ends so is a body's. */
const BODY = /^(?:corps|group|ministry|channel|service|centre|headquarters|militia|brigade)$/;

/**
 * Who speaks, by the words of one noun phrase: a person of the registry, else the body or office that heads it, with the
 * name that goes with it, else a person's name, a country, or somebody unnamed. Null where it names nobody who may speak.
 *
 *     “the general staff of Ukraine's armed forces” → the general staff      “Petro Hrab, the port's exiled mayor” → the mayor, Hrab
 */
export function claimantIn(sentence: Sentence, range: Range): ActorMention | null {
  const actors = sentence.mentions.filter(
    (m): m is ActorMention => m.kind === "actor" && m.by !== "pronoun" && within(m, range),
  );
  const known = actors.find(({ by, person }) => by === "registry" && person !== null);
  const name = nameIn(sentence, range, actors);
  if (known) return name ? { ...known, person: name.person } : known;
  const head =
    actors.find(({ institution }) => institution?.id === "installed") ?? actors.find(({ by }) => by !== "nation");
  const office = head && !isAttribute(sentence, head) ? ofNation(sentence, head, actors) : undefined;
  if (office && (!name || office.ref || TELLING.test(office.institution?.id ?? "")))
    return withName(office, name, sentence);
  if (name) return name;
  const unnamed = unnamedEnding(sentence.tokens, range.last);
  const own = unnamed && within(unnamed, range) ? unnamed : null;
  return office ?? own ?? actors.find((actor) => !isWhere(sentence, actor)) ?? null;
}

/** “the separatists in eastern Ukraine claimed”: the country is where, not who. */
export function isWhere({ tokens }: Sentence, actor: ActorMention): boolean {
  return actor.by === "nation" && WHERE.test(tokens[actor.first - 1]?.norm ?? "");
}

/** “military expert Petro Hrab”: an office that only says what kind of person it is. */
function isAttribute({ tokens }: Sentence, { last, by }: ActorMention): boolean {
  const next = tokens[last + 1];
  return by === "institution" && next?.kind === "word" && !next.capital && NOUN.test(next.norm);
}

/** “the ministry in Moscow”: an office is of the first country that its phrase names. */
function ofNation({ tokens }: Sentence, head: ActorMention, actors: readonly ActorMention[]): ActorMention {
  const { institution } = head;
  const nation = actors.find((m) => m.nation && !PART.test(tokens[m.first - 1]?.norm ?? ""))?.nation;
  if (!institution || head.ref || !nation || /^(?:local|installed)$/.test(institution.id)) return head;
  return { ...head, nation, ref: institution.by[nation.id] ?? nation.government };
}

/** The office and whoever holds it, known by family name from then on. */
function withName(office: ActorMention, name: ActorMention | null, { tokens }: Sentence): ActorMention {
  if (!name || office.person || BODY.test(tokens[name.last]?.norm ?? "")) return office;
  const [first, last] = name.first < office.first ? [name, office] : [office, name];
  return { ...office, first: first.first, last: last.last, start: first.start, end: last.end, person: name.person };
}

/** The first person's name in the phrase: capitalised words that are of no place, body or day. */
function nameIn(
  { tokens, mentions }: Sentence,
  { first, last }: Range,
  actors: readonly ActorMention[],
): ActorMention | null {
  const others = mentions.filter(({ kind }) => kind === "place" || kind === "region" || kind === "day");
  const isFree = (at: number) =>
    tokens[at]?.kind === "word" &&
    tokens[at]?.capital &&
    ![...actors, ...others].some((m) => m.first <= at && at <= m.last);
  for (let at = first; at <= last; at++) {
    if (!isFree(at)) continue;
    let end = at;
    while (end < last && isFree(end + 1)) end++;
    const named = end > at || end === last || /^[,(]$/.test(tokens[end + 1]?.text ?? "");
    if (named && personEnding(tokens, end) && !PLATFORM.test(tokens[end]?.norm ?? ""))
      return person(tokens, Math.max(at, end - 3), end);
    at = end;
  }
  return null;
}
