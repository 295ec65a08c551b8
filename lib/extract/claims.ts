import { answeredClaims, CLAIM, toDenial } from "./answer";
import { antecedentOf } from "./antecedent";
import { attribute } from "./attribute";
import type { Attribution } from "./attribution";
import { continues, isInQuote, type Spoken } from "./continuation";
import { type ClaimParts, type DraftClaim, type PlacedEvent, toClaim } from "./draft";
import { readEvents } from "./events";
import { isHistory } from "./history";
import { SOURCE } from "./label";
import { listedClaims, opensList } from "./list";
import type { Sentence } from "./mention";
import { type Range, runsWithout } from "./range";
import type { Reading } from "./reading";
import { NO_DAYS, type Said, saidOf } from "./said";
import type { Speaker } from "./speakers";

/** Words by which one speaker makes another's claim their own: “was right when it said”. */
/** Who publishes a bulletin each day. */
const REPORTS = /^(?:ru-mod|ua-general-staff|ua-military)$/;
const ENDORSES = /^(?:confident|confidence|right|confirmed|confirms|backed|supports|correct|agrees|trusts)$/;

/**
 * Reads the claims of an article sentence by sentence: who, what, where, when, in which words. What no claimant is named
 * for goes on from the claimant before, or is the outlet's own narration.
 */
export function readClaims(reading: Reading): DraftClaim[] {
  const { sentences, article, speakers } = reading;
  const attributions = new Map(sentences.map((sentence) => [sentence, attribute(sentence)]));
  const speakerOf = (sentence: Sentence) => firstSpeaker(attributions.get(sentence) ?? [], sentence, reading);
  const period = [...reading.contexts.period];
  const ownOutlet = speakers.ofPublisher(article.publisher) !== null;
  const claims: DraftClaim[] = [];
  let last: Spoken | null = null;
  let open: ClaimParts[] = [];

  for (const sentence of sentences) {
    const own = attributions.get(sentence) ?? [];
    const listed = listedClaims(sentence, open, reading.rolesOf.get(sentence) ?? []);
    claims.push(...listed.map((part) => toClaim(part, reading)));
    const heads: ClaimParts[] = [];
    const events = own.map(({ content }) => eventsOf(content, sentence, reading));
    const spoken = own.map((attribution) => speakers.resolve(attribution, sentence));
    for (const [index, attribution] of own.entries()) {
      const speaker = spoken[index];
      if (!speaker || speaker.id === "media" || attribution.silent) continue;
      const stated = saidOf(attribution, last?.said.days.from ?? article.published, article.published);
      const said = goesOnFrom(stated, attribution, { speaker, sentence }, last);
      const meant = meantBy(attribution, sentence, events, index);
      const answered =
        attribution.stance === "denies" && meant.length === 0
          ? answeredClaims(sentence, claims, { attribution, speaker })
          : [];
      claims.push(...answered.map((claim) => toDenial(claim, { attribution, speaker, said, sentence })));
      const parts = meant.map((event): ClaimParts => ({ event, attribution, speaker, said, sentence }));
      claims.push(...parts.map((part) => toClaim(part, reading)));
      heads.push(...opensList(sentence, parts));
      last = { speaker, sentence, said, bulletin: opensBulletin(attribution, sentence, last, { speaker, period }) };
    }

    if (!sentence.bullet || heads.length > 0) open = heads;
    const rest = runsWithout(sentence.tokens, own.flatMap(rangesOf)).flatMap((run) =>
      eventsOf([run], sentence, reading),
    );
    if (rest.length === 0) continue;
    const goesOn =
      own.length === 0 && (!ownOutlet || isInQuote(sentence, article.text))
        ? continues(sentence, reading, attributions, last, speakerOf)
        : null;
    const voice = goesOn ?? ownVoice(reading);
    const attribution = { stance: "asserts", cue: null, rule: voice.rule } as const;
    for (const event of rest) {
      claims.push({
        ...toClaim({ event, attribution, ...voice, sentence }, reading),
        narration: voice.speaker.id === "media",
      });
    }
  }
  return claims;
}

/**
 * “The staff said this in a post”, “the ministry reported:”, “over the past day, the ministry said”; it goes on while the same
 * speaker does.
 */
function opensBulletin(
  { cue, rule }: Attribution,
  { tokens }: Sentence,
  last: Spoken | null,
  { speaker, period }: { speaker: Speaker; period: readonly string[] },
): boolean {
  if (last?.bulletin && last.speaker.id === speaker.id) return true;
  if (tokens.at(-1)?.text === ":" || rule === SOURCE) return true;
  if (cue && tokens[cue.last + 1]?.norm === "this") return true;
  const text = tokens.map(({ norm }) => norm).join(" ");
  return REPORTS.test(speaker.id) && period.some((phrase) => text.includes(phrase));
}

/** “He added that …”: said when what they said before was, where no other day is given. */
function goesOnFrom(
  said: Said,
  { subject }: Attribution,
  { speaker, sentence }: Pick<ClaimParts, "speaker" | "sentence">,
  last: Spoken | null,
): Said {
  const same = last?.speaker.id === speaker.id && last.said.days.from !== null;
  const goesOn = last?.bulletin || last?.sentence === sentence || subject === null || subject.actor.by === "pronoun";
  if (!last || !same || !goesOn || said.days.from !== null) return said;
  return { days: last.said.days, basis: `inferred: goes on from what was said before (${last.said.basis})` };
}

/** The events that some words claim, each with its place; “the village” is the one named before. */
function eventsOf(content: Range[], sentence: Sentence, reading: Reading): PlacedEvent[] {
  if (!sentence.mentions.some(({ kind }) => kind === "trigger")) return [];
  const { rolesOf, contexts, sentences, article } = reading;
  const roles = rolesOf.get(sentence) ?? [];
  return content
    .flatMap((range) => readEvents(sentence, range, roles, contexts))
    .filter(({ trigger, day }) => !isHistory(sentence.tokens, trigger, day, article.published))
    .map((event) => ({ reading: event, place: event.place ?? antecedentOf(event, sentence, sentences, rolesOf) }));
}

/** All the words that an attribution accounts for. */
function rangesOf({ content, subject, cue }: Attribution): Range[] {
  return [...content, ...(subject ? [subject] : []), ...(cue ? [cue] : [])];
}

/** “dismissed reports that X fell”, “was right when it said that X fell”: the words of the claimant named next are meant. */
function meantBy(attribution: Attribution, sentence: Sentence, events: PlacedEvent[][], index: number): PlacedEvent[] {
  const own = events[index] ?? [];
  if (own.length > 0) return own;
  const named = attribution.stance === "denies" && hasWord(attribution, sentence, CLAIM);
  return named || hasWord(attribution, sentence, ENDORSES) ? (events[index + 1] ?? []) : [];
}

function hasWord({ content, cue }: Attribution, { tokens }: Sentence, word: RegExp): boolean {
  return [...content, ...(cue ? [cue] : [])].some(({ first, last }) =>
    tokens.slice(first, last + 1).some(({ norm }) => word.test(norm)),
  );
}

function firstSpeaker(attributions: readonly Attribution[], sentence: Sentence, { speakers }: Reading): Speaker | null {
  const speaker = attributions[0] ? speakers.identify(attributions[0], sentence) : null;
  return speaker?.id === "media" ? null : speaker;
}

/** The outlet's own voice: narration, unless the outlet is itself a claimant (a research institute). */
function ownVoice({ speakers, article: { publisher } }: Reading) {
  const outlet: Speaker = { id: "media", name: publisher, side: "none", basis: "the outlet’s own voice" };
  const speaker = speakers.ofPublisher(publisher) ?? outlet;
  return { speaker, rule: "narration", said: { days: NO_DAYS, basis: "unknown: no reporting word" } };
}
