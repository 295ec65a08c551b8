import type { Institution, Knowledge, Nation } from "../knowledge";
import type { ActorMention, Recognizer } from "../mention";
import { createPhrases } from "../phrases";
import { type Token, textOf } from "../token";
import { extendName, familyName } from "./person-name";

/** Words that may stand between a nation and its institution: “Ukraine's southern military command”. */
const MAX_FILLERS = 3;
const FILLER =
  /^(?:'s|the|top|senior|southern|northern|eastern|western|regional|local|state|main|own|separate|deputy|occupying|invading|acting|interim|pro-kyiv|anonymous|unnamed|several|some|other|civil|city|presidential|national)$/;
const NATION_TAIL = /^'s$/;
/** A unit's number and name are not longer than this. */
const MAX_UNIT_WORDS = 6;
const AREA = /^(?:region|oblast|district|raion|community|hromada|province|administration)$/;
const UNIT = /^(?:commander|military)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** “Wagner's chief”, “the Kremlin's spokesman” speak for the body. */
const CHIEF = /^(?:chief|head|boss|leader|founder|owner|spokesman|commander|press)$/;

/** The last token of a body with its chief. */
function withChief(tokens: readonly Token[], last: number): number {
  return tokens[last + 1]?.norm === "'s" && CHIEF.test(tokens[last + 2]?.norm ?? "") ? last + 2 : last;
}

/** “Interfax news agency”, “RBC-Ukraine news website”. */
const AGENCY = /^(?:agency|website|outlet|channel|service)$/;
const AGENCY_NAME_WORDS = [1, 2];

type Part = { value: Institution; length: number };

/**
 * Finds those who may speak: names of the registry, a nation with its institution (“Russia's defence ministry”), an
 * institution alone (“the ministry”), a nation alone (“Moscow”), pronouns. Who is meant by the latter is found out later.
 */
export function recognizeActors({ actors, lexicon }: Knowledge): Recognizer {
  const spellings = new Map(Object.entries(lexicon.spellings));
  const registry = createPhrases(
    actors.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [alias, id])),
    spellings,
  );
  const nations = createPhrases(
    lexicon.nations.flatMap((nation) => nation.names.map((name): [string, Nation] => [name, nation])),
    spellings,
  );
  const adjectives = createPhrases(
    lexicon.nations.flatMap((nation) =>
      [...nation.adjectives, ...nation.names].map((word): [string, Nation] => [word, nation]),
    ),
    spellings,
  );
  const institutions = createPhrases(
    lexicon.institutions.flatMap((item) => item.forms.map((form): [string, Institution] => [form, item])),
    spellings,
  );
  const local = lexicon.institutions.find(({ id }) => id === "local");
  const pronouns = new Set(Object.values(lexicon.roles.pronouns).flat());
  const begins = (token: Token | undefined) =>
    token !== undefined &&
    (token.capital ||
      registry.begins(token) ||
      institutions.begins(token) ||
      pronouns.has(token.norm) ||
      token.norm === "leader");

  return function recognize(tokens) {
    const found: ActorMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const mention = begins(tokens[at]) ? read(tokens, at) : null;
      if (!mention) continue;
      found.push(mention);
      at = mention.last;
    }
    return found;
  };

  function read(tokens: readonly Token[], at: number): ActorMention | null {
    const named = registry(tokens, at);
    const composed = readComposed(tokens, at);
    if (named && isName(tokens, at, named.length) && (!composed || named.length >= composed.last - at + 1)) {
      const last = extendName(tokens, withChief(tokens, at + named.length - 1));
      const person = familyName(tokens, at, at + named.length - 1);
      return actor(tokens, at, last, { ref: named.value, by: "registry", person });
    }
    if (composed) return composed;
    const agency = readAgency(tokens, at);
    if (agency) return agency;
    const local = readLocal(tokens, at);
    if (local) return local;
    const bare = readInstitution(tokens, at);
    if (bare) {
      const last = extendName(tokens, at + bare.length - 1);
      const person = familyName(tokens, at + bare.length, last);
      const ref = registeredWithin(tokens, at + bare.length, last);
      return actor(tokens, at, last, { ref, by: "institution", institution: bare.value, person });
    }
    const nation = nations(tokens, at);
    if (nation && tokens[at]?.capital) {
      const last = at + nation.length - 1;
      return actor(tokens, at, last, { ref: nation.value.government, by: "nation", nation: nation.value });
    }
    if (pronouns.has(tokens[at]?.norm ?? "")) return actor(tokens, at, at, { by: "pronoun" });
    return null;
  }

  /** “Lieutenant General Petro Hrab”: whoever of the registry is named with the rank. */
  function registeredWithin(tokens: readonly Token[], first: number, last: number): string | null {
    for (let at = first; at <= last; at++) {
      const hit = tokens[at]?.capital ? registry(tokens, at) : null;
      if (hit && isName(tokens, at, hit.length)) return hit.value;
    }
    return null;
  }

  /** “Russia's defence ministry”, “Ukrainian General Staff”, “the ministry of defence of Ukraine”. */
  function readComposed(tokens: readonly Token[], at: number): ActorMention | null {
    const nation = adjectives(tokens, at);
    if (!nation || !tokens[at]?.capital) {
      const office = readInstitution(tokens, at);
      const owner = office && tokens[at + office.length]?.norm === "of" && nations(tokens, at + office.length + 1);
      return owner ? compose(tokens, at, at + office.length + owner.length, office.value, owner.value) : null;
    }
    let next = at + nation.length;
    if (NATION_TAIL.test(tokens[next]?.norm ?? "")) next++;
    for (let fillers = 0; fillers <= MAX_FILLERS; fillers++) {
      const named = registry(tokens, next);
      if (named && tokens[next]?.capital && isName(tokens, next, named.length)) {
        const last = extendName(tokens, next + named.length - 1);
        return actor(tokens, at, last, { ref: named.value, by: "registry", person: familyName(tokens, next, last) });
      }
      const office = readInstitution(tokens, next);
      if (office) return compose(tokens, at, next + office.length - 1, office.value, nation.value);
      if (!FILLER.test(tokens[next]?.norm ?? "")) return readUnit(tokens, at, next, nation.value);
      next++;
    }
    return null;
  }

  /** “Ukraine's 1st Kit Brigade”: a nation's unit, with its number and name between. */
  function readUnit(tokens: readonly Token[], first: number, from: number, nation: Nation): ActorMention | null {
    const start = tokens[from]?.kind === "quote" ? from + 1 : from;
    for (let at = start; at < start + MAX_UNIT_WORDS; at++) {
      const token = tokens[at];
      const unit = at > start ? readInstitution(tokens, at) : null;
      if (unit && UNIT.test(unit.value.id)) return compose(tokens, first, at + unit.length - 1, unit.value, nation);
      if (!token || !(token.capital || ORDINAL.test(token.norm) || token.kind === "quote")) return null;
    }
    return null;
  }

  /** “the Kit news agency”, “Russia's Kit news website”: an outlet by its own name. */
  function readAgency(tokens: readonly Token[], at: number): ActorMention | null {
    if (!tokens[at]?.capital) return null;
    const nation = nations(tokens, at);
    const owner = nation && tokens[at + nation.length]?.norm === "'s" ? nation.length + 1 : 0;
    const first = at + owner;
    const length = AGENCY_NAME_WORDS.find((words) => isAgency(tokens, first, words));
    if (!length) return null;
    const name = textOf(tokens, first, first + length - 1);
    const last = tokens.findIndex(({ norm }, index) => index >= first && AGENCY.test(norm));
    return actor(tokens, at, last, {
      ref: registry(tokens, first)?.value ?? `other:${name}`,
      by: "registry",
    });
  }

  /** “the Kharkiv regional governor”: the place belongs to the office. */
  function readLocal(tokens: readonly Token[], at: number): ActorMention | null {
    if (!isNameWord(tokens[at])) return null;
    const beside = readInstitution(tokens, at + 1);
    const office = beside ?? readInstitution(tokens, at + 2);
    if (office?.value.id !== "local" || nations(tokens, at)) return null;
    if (!beside && !/^(?:region|oblast|city|province|'s)$/.test(tokens[at + 1]?.norm ?? "")) return null;
    const end = at + (beside ? 1 : 2) + office.length - 1;
    const last = extendName(tokens, end);
    return actor(tokens, at, last, {
      ref: registeredWithin(tokens, end + 1, last),
      by: "institution",
      institution: office.value,
      person: familyName(tokens, end + 1, last),
    });
  }

  /** “the head of the Kit region”: an office that has the place's name within. */
  function readHeadOf(tokens: readonly Token[], at: number): Part | null {
    if (!local || !/^(?:head|chief|leader)$/.test(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "of") return null;
    let next = tokens[at + 2]?.norm === "the" ? at + 3 : at + 2;
    const first = next;
    while (tokens[next]?.capital && next - first < 3) next++;
    return next > first && AREA.test(tokens[next]?.norm ?? "") ? { value: local, length: next - at + 1 } : null;
  }

  /** The longest office at this point; “defence ministry spokesman” is the ministry. */
  function readInstitution(tokens: readonly Token[], at: number): Part | null {
    const hit = institutions(tokens, at) ?? readHeadOf(tokens, at);
    if (!hit) return null;
    const tail = tokens[at + hit.length]?.norm ?? "";
    return /^(?:spokesman|spokesmen|officials?|sources?|chief|head|spox|statement)$/.test(tail)
      ? { value: hit.value, length: hit.length + (tail === "statement" ? 0 : 1) }
      : hit;
  }

  function compose(tokens: readonly Token[], first: number, office: number, institution: Institution, nation: Nation) {
    const last = extendName(tokens, office);
    const ref = registeredWithin(tokens, office + 1, last) ?? institution.by[nation.id] ?? nation.government;
    const person = familyName(tokens, office + 1, last);
    return actor(tokens, first, last, { ref, by: "institution", institution, nation, person });
  }
}

/** At the beginning of a sentence “The” has a capital too, and belongs to no name. */
function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.capital &&
    !/^(?:the|a|an|as|when|while|if|after|before|since|but|and|in|on|at|for|then|both|former|acting|deputy|meanwhile|earlier|later)$/.test(
      token.norm,
    )
  );
}

const NEWS = /^(?:news|state|private|independent|official)$/;

function isAgency(tokens: readonly Token[], first: number, words: number): boolean {
  if (!NEWS.test(tokens[first + words]?.norm ?? "")) return false;
  const name = tokens.slice(first, first + words);
  if (name.length < words || !name.every(isNameWord)) return false;
  const rest = tokens
    .slice(first + words, first + words + 3)
    .map(({ norm }) => norm)
    .join(" ");
  return /^(?:(?:state|private|independent|official) )?news (?:agency|website|outlet|channel|service)\b/.test(rest);
}

/** One literal, and no copies of it: it is made for each actor of a text. */
function actor(
  tokens: readonly Token[],
  first: number,
  last: number,
  {
    by,
    ref = null,
    institution = null,
    nation = null,
    person = null,
  }: Pick<ActorMention, "by"> & Partial<ActorMention>,
): ActorMention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { first, last, start, end, kind: "actor", ref, by, institution, nation, person };
}

/** Names are capitalised; phrases of common words (“military bloggers”) need not be. */
function isName(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens.slice(at, at + length);
  return words.length > 1 || (words[0]?.capital ?? false) || /s$/.test(words[0]?.norm ?? "");
}
