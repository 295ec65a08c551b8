import type { Side } from "@/lib/vocabulary";
import type { Attribution } from "./attribution";
import type { ActorEntry, Knowledge, Nation } from "./knowledge";
import type { ActorMention, Mention, Sentence } from "./mention";
import { readNations } from "./nations";
import { printed } from "./range";

/** Who is meant by a subject, and how that was found out. */
export type Speaker = { id: string; name: string; side: Side; basis: string };

/** What the article has said so far of who speaks. Filled sentence by sentence. */
export type Speakers = {
  /** Who this attribution's claimant is, and remembers them as the last to speak; null where that cannot be known. */
  resolve(attribution: Attribution, sentence: Sentence): Speaker | null;
  /** The same without remembering. */
  identify(attribution: Attribution, sentence: Sentence): Speaker | null;
  /** An outlet that is itself a claimant (a research institute, a ministry) speaks for itself. */
  ofPublisher(publisher: string): Speaker | null;
  entry(id: string): ActorEntry | undefined;
};

/** The “republics” that Russia proclaimed, by the region they claim. */
const REPUBLICS: Record<string, string> = { "Donetsk Oblast": "dpr", "Luhansk Oblast": "lpr" };
/** The subject of a sentence begins no later than this. */
const HEAD = 6;
/** “The ministry”, “the staff”: bodies that are one and the same throughout an article, once they have spoken. */
const BODIES = /^(?:defence-ministry|general-staff)$/;
/** Further back than this, “he” or “it” is somebody else. */
const MEMORY_SENTENCES = 6;

/** One who spoke: where, and by which words they were called. */
type Spoke = { speaker: Speaker; sentence: number; actor: ActorMention; words: ReadonlySet<string> };

export function createSpeakers({ actors, lexicon }: Knowledge, sentences: readonly Sentence[]): Speakers {
  const byId = new Map(actors.map((entry) => [entry.id, entry]));
  const surnames = new Map<string, string>();
  const history: Spoke[] = [];
  const nations = readNations(sentences);
  for (const sentence of sentences) learnNames(sentence.mentions);

  return { resolve, identify, ofPublisher, entry: (id) => byId.get(id) };

  function identify({ subject }: Attribution, sentence: Sentence): Speaker | null {
    return subject ? find(subject.actor, sentence) : before(sentence, () => true);
  }

  function resolve(attribution: Attribution, sentence: Sentence): Speaker | null {
    const speaker = identify(attribution, sentence);
    const { subject } = attribution;
    if (!speaker || !subject) return speaker;
    const words = new Set(sentence.tokens.slice(subject.first, subject.last + 1).map(({ norm }) => norm));
    history.push({ speaker, sentence: sentence.index, actor: subject.actor, words });
    return speaker;
  }

  function find(actor: ActorMention, sentence: Sentence): Speaker | null {
    const surface = printed(sentence.tokens, actor);
    if (actor.by === "pronoun") return ofPronoun(actor, sentence);
    if (actor.ref) {
      if (actor.person) surnames.set(actor.person, actor.ref);
      return named(actor.ref, `“${surface}” is listed in the registry or named with its country`);
    }
    const known = actor.person ? surnames.get(actor.person) : undefined;
    if (known) return named(known, `“${surface}” was named before as ${nameOf(known)}`);
    const recalled = recall(actor, sentence);
    if (recalled) return { ...recalled, basis: `“${surface}” taken as the claimant before: ${recalled.name}` };
    if (actor.institution) return ofInstitution(actor, sentence);
    if (actor.person && actor.last > actor.first) surnames.set(actor.person, `other:${surface}`);
    return { id: `other:${surface}`, name: surface, side: "none", basis: `“${surface}” is in no registry` };
  }

  /** “The expert”, “the governor”: who was called so when they spoke before. */
  function recall(actor: ActorMention, { tokens, index }: Sentence): Speaker | null {
    const definite = [tokens[actor.first - 1]?.norm, tokens[actor.first]?.norm].includes("the");
    if (actor.person || actor.nation || !definite) return null;
    const word = tokens[actor.last]?.norm ?? "";
    const nouns = tokens.slice(actor.first, actor.last + 1).map(({ norm }) => norm);
    const recent = history.filter(
      ({ sentence, speaker }) =>
        index - sentence <= MEMORY_SENTENCES && !(actor.institution && speaker.id.startsWith("other:")),
    );
    const same = recent.findLast(
      (spoke) =>
        (spoke.actor.person || actor.by === "unnamed" || BODIES.test(actor.institution?.id ?? "")) &&
        nouns.some((noun) => noun.length > 3 && isCalled(spoke, noun)),
    );
    if (same) return same.speaker;
    const official =
      word === "official" ? recent.findLast(({ speaker }) => !/^(?:media$|other:)/.test(speaker.id)) : null;
    return official?.speaker ?? null;
  }

  /** By the words of their phrase, or by what the registry says they are: “the project”, of a map project. */
  function isCalled({ words, speaker }: Spoke, noun: string): boolean {
    return words.has(noun) || byId.get(speaker.id)?.kind.split(" ").includes(noun) === true;
  }

  /** “The ministry” is the one whose country the article is speaking of. */
  function ofInstitution(actor: ActorMention, sentence: Sentence): Speaker | null {
    const institution = actor.institution;
    if (!institution) return null;
    const surface = printed(sentence.tokens, actor);
    const nation = nationOf(actor, sentence);
    const republic = institution.id === "installed" ? republicOf(sentence) : null;
    if (republic) return named(republic, `“${surface}” in ${republic === "dpr" ? "Donetsk" : "Luhansk"} region`);
    const id = nation && (institution.by[nation.id] ?? nation.government);
    if (!id)
      return {
        id: `other:${surface}`,
        name: surface,
        side: "none",
        basis: `whose “${surface}” it is, the text does not say`,
      };
    if (actor.person) surnames.set(actor.person, id);
    return named(id, `“${surface}” taken as ${nation.names[0]}’s: ${nation.why}`);
  }

  function nationOf(actor: ActorMention, sentence: Sentence): (Nation & { why: string }) | null {
    const id = actor.institution?.id;
    if (id === "installed" || id === "bloggers") return because("RU", "the word itself");
    if (id === "local") return localNation(actor, sentence);
    const third = sentence.mentions.find((m) => m.kind === "actor" && m.nation?.side === "third");
    if (actor.person && third?.kind === "actor" && third.nation)
      return { ...third.nation, why: "the country it speaks for" };
    const same = id ? nations.withOffice(id, sentence, actor) : null;
    if (same) return { ...same, why: "the same office was named with its country before" };
    const spoke = history.at(-1)?.speaker.side;
    if (spoke === "RU" || spoke === "UA") return because(spoke, "its country spoke just before");
    const any = nations.named(sentence, actor);
    if (any) return { ...any, why: "the country named last" };
    const side = sideBefore(actor, sentence);
    return side && because(side, "the only side whose forces the sentence names before it");
  }

  /** Officials whom Russia installed speak for the “republic” of the region that is named nearest, if it is one. */
  function republicOf(sentence: Sentence): string | null {
    for (let index = sentence.index; index >= Math.max(0, sentence.index - 1); index--) {
      const mentions = sentences[index]?.mentions ?? [];
      const regions = mentions.flatMap((m) => (m.kind === "region" ? [m.region.name] : []));
      const homes = mentions.flatMap((m) =>
        m.kind === "place" ? m.candidates.map(({ place }) => place.admin1).filter((name) => REPUBLICS[name]) : [],
      );
      const near = regions.at(-1) ?? homes[0];
      if (near) return REPUBLICS[near] ?? null;
    }
    return null;
  }

  /** “Russian forces took X, the ministry said”: the one side whose forces or bodies stand before it. */
  function sideBefore(actor: ActorMention, { mentions }: Sentence): Side | null {
    const sides = mentions.flatMap((m) => {
      if (m.kind !== "actor" || m.last >= actor.first) return [];
      return m.nation?.side ?? byId.get(m.ref ?? "")?.side ?? [];
    });
    const warring = new Set(sides.filter((side) => side === "RU" || side === "UA"));
    const [only] = warring;
    return warring.size === 1 && only ? only : null;
  }

  /** A governor's country is that of the place or region named nearest. */
  function localNation(actor: ActorMention, sentence: Sentence): (Nation & { why: string }) | null {
    for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index--) {
      const mentions = sentences[index]?.mentions ?? [];
      const region = mentions.find((m) => m.kind === "region" && (index < sentence.index || m.first <= actor.last + 8));
      const country = region?.kind === "region" ? region.region.country : countryOf(mentions);
      if (country === "RU" || country === "UA") return because(country, "the region or place it speaks of");
    }
    return because("UA", "most places of the article are in Ukraine");
  }

  function because(id: string, why: string): (Nation & { why: string }) | null {
    const nation = lexicon.nations.find((item) => item.id === id);
    return nation ? { ...nation, why } : null;
  }

  /** “It”, “he” and “they” are the claimant before; an office named in between is nearer for “it”. */
  function ofPronoun(actor: ActorMention, sentence: Sentence): Speaker | null {
    const word = sentence.tokens[actor.first]?.norm ?? "";
    const isPerson = lexicon.roles.pronouns.person.includes(word);
    if (!isPerson) {
      const near = sentence.mentions
        .filter(
          (m): m is ActorMention =>
            m.kind === "actor" && m.last < actor.first && m.by !== "pronoun" && m.person === null,
        )
        .at(-1);
      const found = near && find(near, sentence);
      if (found) return { ...found, basis: `“${word}” taken as ${found.name}, named just before` };
    }
    const subject = subjectOfBefore(sentence, isPerson);
    if (subject) return { ...subject, basis: `“${word}” taken as ${subject.name}, of whom the sentence before speaks` };
    return before(sentence, (entry) => (isPerson ? entry.person !== null : true));
  }

  /** “The staff made no mention of it. It said …”: whom the sentence before begins with, though it reports nothing of theirs. */
  function subjectOfBefore(sentence: Sentence, isPerson: boolean): Speaker | null {
    const previous = sentences[sentence.index - 1];
    if (!previous || history.at(-1)?.sentence === sentence.index || history.at(-1)?.sentence === previous.index)
      return null;
    const first = previous.mentions.find((m) => m.kind === "actor" || m.kind === "cue" || m.kind === "trigger");
    if (first?.kind !== "actor" || first.first > HEAD || first.by === "nation" || first.by === "pronoun") return null;
    if (isPerson && first.person === null) return null;
    const speaker = find(first, previous);
    return speaker?.id === "media" ? null : speaker;
  }

  function before(sentence: Sentence, fits: (actor: ActorMention) => boolean): Speaker | null {
    const forgotten = history.findLastIndex(({ sentence: index }) => sentence.index - index > MEMORY_SENTENCES);
    const recent = history.slice(forgotten + 1);
    const found = recent.findLast(({ actor }) => fits(actor)) ?? recent.at(-1);
    return found ? { ...found.speaker, basis: `the claimant before: ${found.speaker.name}` } : null;
  }

  function ofPublisher(publisher: string): Speaker | null {
    const entry = actors.find(({ name, aliases }) => name === publisher || aliases.includes(publisher));
    return entry && entry.kind !== "media" ? named(entry.id, "the outlet is itself a claimant") : null;
  }

  function named(id: string, basis: string): Speaker {
    return { id, name: nameOf(id), side: sideOf(id), basis };
  }

  function nameOf(id: string): string {
    return byId.get(id)?.name ?? id.replace(/^other:/, "");
  }

  function sideOf(id: string): Side {
    return byId.get(id)?.side ?? lexicon.nations.find(({ government }) => government === id)?.side ?? "none";
  }

  /** Whoever is named once with an office is known by family name from then on. */
  function learnNames(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (mention.kind === "actor" && mention.person && mention.ref) surnames.set(mention.person, mention.ref);
    }
  }

  function countryOf(mentions: readonly Mention[]): string | null {
    const place = mentions.find((m) => m.kind === "place" && m.candidates.length > 0);
    if (place?.kind !== "place") return null;
    const countries = place.candidates.map(({ place: { country } }) => country);
    return countries.find((country) => country === "UA") ?? countries.find((country) => country === "RU") ?? null;
  }
}
