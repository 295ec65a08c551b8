import type { Attribution, Range } from "./attribute";
import { attribute } from "./attribute";
import { toDay, toNumber } from "./calendar";
import { confidenceOf } from "./confidence";
import { type Continued, continues, type Spoken } from "./continuation";
import { type EventReading, readEvents } from "./events";
import type { Knowledge } from "./knowledge";
import type { DayMention, Sentence } from "./mention";
import type { ContextSets } from "./modality";
import type { PlaceRole } from "./roles";
import { benefitsOf } from "./sides";
import type { Speaker, Speakers } from "./speakers";
import type { Toponym } from "./toponyms";
import type { ArticleInput, Days, FoundClaim, FoundPlace } from "./types";

/** A claim that is not yet merged with what the article says elsewhere. */
export type DraftClaim = FoundClaim & {
  sentence: number;
  /** “another village”: a place is there, but is named elsewhere or nowhere. */
  unnamed: boolean;
};

/** What the steps before have found out of the article. */
export type Reading = {
  article: ArticleInput;
  sentences: Sentence[];
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>;
  toponyms: ReadonlyMap<string, Toponym>;
  speakers: Speakers;
  contexts: ContextSets;
  knowledge: Knowledge;
};

export const NO_DAYS: Days = { from: null, to: null, precision: "unknown" };
/** Words by which one speaker makes another's claim their own: “was right when it said”. */
const ENDORSES = /^(?:confident|confidence|right|confirmed|confirms|backed|supports|correct|agrees|trusts)$/;
/** A place named longer ago than this is not “the village”. */
const ANAPHOR_SENTENCES = 3;

type Draft = { reading: EventReading; place: PlaceRole | null };

/** Reads the claims of an article sentence by sentence: who, what, where, when, in which words. */
export function readClaims(reading: Reading): DraftClaim[] {
  const { sentences, article, speakers } = reading;
  const attributions = new Map(sentences.map((sentence) => [sentence, attribute(sentence)]));
  const claims: DraftClaim[] = [];
  let last: Spoken | null = null;
  for (const sentence of sentences) {
    const own = attributions.get(sentence) ?? [];
    const events = own.map(({ content }) => eventsOf(content, sentence, reading));
    const spoken = own.map((attribution) => speakers.resolve(attribution, sentence));
    own.forEach((attribution, index) => {
      const speaker = spoken[index];
      if (!speaker || speaker.id === "media") return;
      const said = saidOf(attribution, last?.said.from ?? article.published);
      const drafts = events[index] ?? [];
      const meant = drafts.length === 0 && endorses(attribution, sentence) ? (events[index + 1] ?? []) : drafts;
      for (const draft of meant) claims.push(toClaim(draft, attribution, speaker, said, sentence, reading));
      last = {
        speaker,
        sentence,
        types: new Set(meant.map(({ reading: { type } }) => type)),
        said: said.days,
        saidBasis: said.basis,
      };
    });
    const rest = narratedRanges(sentence, own).flatMap((range) => eventsOf([range], sentence, reading));
    if (rest.length === 0) continue;
    const speakerOf = (other: Sentence) => firstSpeaker(attributions.get(other) ?? [], other, speakers);
    const carried =
      own.length === 0 ? continues(sentence, article.text, sentences, attributions, last, speakerOf) : null;
    for (const draft of rest)
      claims.push(carried ? continued(draft, carried, sentence, reading) : narration(draft, sentence, reading));
  }
  return claims;
}

function firstSpeaker(attributions: readonly Attribution[], sentence: Sentence, speakers: Speakers): Speaker | null {
  const speaker = attributions[0] ? speakers.identify(attributions[0], sentence) : null;
  return speaker?.id === "media" ? null : speaker;
}

/** The events of an attribution's words, each with its place; “the village” is the one before. */
function eventsOf(content: Range[], sentence: Sentence, reading: Reading): Draft[] {
  const roles = reading.rolesOf.get(sentence) ?? [];
  const events = content.flatMap((range) => readEvents(sentence, range, roles, reading.contexts));
  return events.map((event) => ({ reading: event, place: event.place ?? antecedentOf(event, sentence, reading) }));
}

/** What “there”, “the village” or a bare “the attack” stands for. */
function antecedentOf(event: EventReading, sentence: Sentence, { sentences, rolesOf }: Reading): PlaceRole | null {
  const indefinite = /^(?:a|an|another|one|two|three|four|five|several)\b/.test(event.anaphor ?? "");
  if (indefinite || (event.anaphor === null && event.type !== "repel")) return null;
  const furthest = event.anaphor === null ? sentence.index : Math.max(0, sentence.index - ANAPHOR_SENTENCES);
  for (let index = sentence.index; index >= furthest; index--) {
    const here = sentences[index];
    const roles = (here && rolesOf.get(here)) ?? [];
    const before = roles.filter(
      ({ mention, role }) => role === "place" && (index < sentence.index || mention.last < event.trigger.first),
    );
    const noun = event.anaphor?.split(" ").at(-1);
    const fitting = before.filter(
      ({ feature }) => !feature || !noun || !/^(?:village|town|city)$/.test(noun) || feature === noun,
    );
    const found = fitting.at(-1);
    if (found) return { ...found, area: event.type === "repel" };
  }
  return null;
}

function endorses({ content }: Attribution, { tokens }: Sentence): boolean {
  return content.some(({ first, last }) => tokens.slice(first, last + 1).some(({ norm }) => ENDORSES.test(norm)));
}

/** A sentence without a reporting word of its own. */
const UNATTRIBUTED: Attribution = {
  subject: null,
  cue: null,
  stance: "asserts",
  content: [],
  days: [],
  lag: null,
  rule: "",
};

type Said = { days: Days; basis: string };

/** The day of speaking: the words beside the cue, or reckoned from the claim before (“three days after”). */
function saidOf({ days, lag }: Attribution, reference: string | null): Said {
  const [first] = days;
  if (lag && reference) {
    const day = toDay(toNumber(reference) - lag.days);
    return {
      days: { from: day, to: day, precision: "day" },
      basis: `resolved: “${lag.words}”, reckoned from ${reference}`,
    };
  }
  if (!first) return { days: NO_DAYS, basis: "unknown: no time word about the speaking" };
  return { days: first.days, basis: dayBasis(first) };
}

function dayBasis({ words, days }: DayMention): string {
  const stated = /\d/.test(words) && days.precision === "day";
  return days.from
    ? `${stated ? "stated" : "resolved"}: “${words}”`
    : `unknown: “${words}” without a day of publication`;
}

function toClaim(
  { reading, place }: Draft,
  { stance, cue, rule }: Attribution,
  speaker: Speaker,
  said: Said,
  sentence: Sentence,
  context: Reading,
): DraftClaim {
  const toponym = place ? (context.toponyms.get(place.mention.key) ?? null) : null;
  const event = eventDays(reading, said, context.article.published);
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    unnamed: place === null && reading.anaphor !== null,
    claimant: speaker.id,
    claimantName: speaker.name,
    claimantSide: speaker.side,
    stance: stance === "denies" ? (reading.stance === "denies" ? "asserts" : "denies") : reading.stance,
    type: reading.type,
    targetSide: benefitsOf(reading, speaker.side, toponym?.best?.place.country ?? null),
    place: toponym ? foundPlace(toponym) : null,
    candidates: toponym && !toponym.best ? toponym.ranked.map(({ place: candidate }) => toFound(candidate)) : [],
    placeSurface: place?.mention.surface ?? "",
    placePrecision: place ? (place.area ? "area" : "settlement") : "unknown",
    ...(event.saidIsEvent ? { said: event.days } : { said: said.days }),
    event: event.days,
    killed: reading.killed,
    wounded: reading.wounded,
    cue: cue
      ? sentence.tokens
          .slice(cue.first, cue.last + 1)
          .map(({ text }) => text)
          .join(" ")
      : null,
    cueSpan: cue ? { start: cue.start, end: cue.end } : null,
    placeSpan:
      place && place.mention.start >= sentence.start && place.mention.end <= sentence.end
        ? { start: place.mention.start, end: place.mention.end }
        : null,
    rule: `${rule} ${reading.rule}`,
    confidence: confidenceOf({ rule, speaker, toponym, reading, anaphor: reading.place === null }),
    narration: false,
    basis: {
      claimant: speaker.basis,
      place: toponym?.basis ?? "no settlement is named",
      said: event.saidIsEvent
        ? "inferred: the event was on the day of publication, so it was said that day"
        : said.basis,
      event: event.basis,
    },
  };
}

/** When it happened. What happened on the day of publication can only have been said on that day. */
function eventDays({ day }: EventReading, said: Said, published: string | null) {
  if (!day) return { days: NO_DAYS, basis: "unknown: no time word about the event", saidIsEvent: false };
  const saidIsEvent =
    said.days.from === null &&
    day.days.precision === "day" &&
    day.days.from === published &&
    published !== null &&
    day.days.to === published;
  return { days: day.days, basis: dayBasis(day), saidIsEvent };
}

/** A claim of a speaker who goes on without being named again. */
function continued(
  draft: Draft,
  { speaker, rule, said, saidBasis }: Continued,
  sentence: Sentence,
  reading: Reading,
): DraftClaim {
  return toClaim(
    draft,
    { ...UNATTRIBUTED, rule },
    speaker,
    { days: said ?? NO_DAYS, basis: saidBasis },
    sentence,
    reading,
  );
}

function narration(draft: Draft, sentence: Sentence, reading: Reading): DraftClaim {
  const own = reading.speakers.ofPublisher(reading.article.publisher);
  const outlet: Speaker = {
    id: "media",
    name: reading.article.publisher,
    side: "none",
    basis: "the outlet’s own voice",
  };
  const said: Said = { days: NO_DAYS, basis: "unknown: no reporting word" };
  return {
    ...toClaim(draft, { ...UNATTRIBUTED, rule: "narration" }, own ?? outlet, said, sentence, reading),
    narration: own === null,
  };
}

/** What is left of a sentence once all attributed words are taken out. */
function narratedRanges({ tokens }: Sentence, attributions: readonly Attribution[]): Range[] {
  const taken = new Set<number>();
  for (const { content, subject, cue } of attributions) {
    for (const { first, last } of content) for (let at = first; at <= last; at++) taken.add(at);
    if (subject) for (let at = subject.first; at <= subject.last; at++) taken.add(at);
    if (cue) for (let at = cue.first; at <= cue.last; at++) taken.add(at);
  }
  const ranges: Range[] = [];
  tokens.forEach((_token, at) => {
    if (taken.has(at)) return;
    const open = ranges.at(-1);
    if (open && open.last === at - 1) open.last = at;
    else ranges.push({ first: at, last: at });
  });
  return ranges;
}

function foundPlace(toponym: Toponym): FoundPlace {
  if (toponym.best) return toFound(toponym.best.place);
  const names = new Set(toponym.ranked.map(({ place }) => place.name));
  const [only] = names;
  return { id: null, name: names.size === 1 && only ? only : toponym.surface, admin1: null, lat: null, lon: null };
}

function toFound({
  id,
  name,
  admin1,
  lat,
  lon,
}: {
  id: string;
  name: string;
  admin1: string;
  lat: number;
  lon: number;
}): FoundPlace {
  return { id, name, admin1, lat, lon };
}
