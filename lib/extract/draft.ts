import type { Place } from "@/lib/gazetteer/place";
import type { Stance } from "@/lib/vocabulary";
import { sideOfAgent } from "./agent";
import type { Attribution } from "./attribution";
import { confidenceOf } from "./confidence";
import type { EventReading } from "./events";
import type { Sentence } from "./mention";
import { printed } from "./range";
import type { Reading } from "./reading";
import type { PlaceRole } from "./roles";
import { eventDays, type Said } from "./said";
import { targetSideOf } from "./sides";
import type { Speaker } from "./speakers";
import type { Toponym } from "./toponyms";
import type { FoundClaim, FoundPlace } from "./types";

/** A claim that is not yet merged with what the article says elsewhere. */
export type DraftClaim = FoundClaim & {
  sentence: number;
  /** “another village”: a place is there, but is named elsewhere or nowhere. */
  unnamed: boolean;
  /** The fold key of its place's name. */
  placeKey: string | null;
};

/** An event that somebody claims, with the place that it turned out to be at. */
export type PlacedEvent = { reading: EventReading; place: PlaceRole | null };

/** What a claim is put together from. */
export type ClaimParts = {
  event: PlacedEvent;
  attribution: Pick<Attribution, "stance" | "cue" | "rule">;
  speaker: Speaker;
  said: Said;
  sentence: Sentence;
};

/**
 * Puts a claim together, each value with the words that tell how it came to be. The excerpt is the whole sentence:
 * `text.slice(start, end)`.
 */
export function toClaim(
  { event: { reading, place }, attribution, speaker, said, sentence }: ClaimParts,
  context: Reading,
): DraftClaim {
  const { cue, rule } = attribution;
  const toponym = place ? (context.toponyms.get(place.mention.key) ?? null) : null;
  const event = eventDays(reading, said, context.article.published);
  const agent = sideOfAgent(reading.agent, speaker.side);
  const stance = stanceOf(attribution.stance, reading.stance);
  const denied = stance === "denies";
  const mention = place?.mention;
  const here = mention && mention.start >= sentence.start && mention.end <= sentence.end;
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    unnamed: place === null && reading.anaphor !== null,
    placeKey: mention?.key ?? null,
    claimant: speaker.id,
    claimantName: speaker.name,
    claimantSide: speaker.side,
    stance,
    type: reading.type,
    targetSide: targetSideOf({ type: reading.type, agent, denied }, speaker.side, toponym?.best?.place.country ?? null),
    place: toponym && foundPlace(toponym),
    candidates: toponym && !toponym.best ? toponym.ranked.map((ranked) => toFound(ranked.place)) : [],
    placeSurface: mention?.surface ?? "",
    placePrecision: place ? (place.area ? "area" : "settlement") : "unknown",
    placeSpan: here ? { start: mention.start, end: mention.end } : null,
    said: event.saidThatDay ? event.days : said.days,
    event: event.days,
    killed: reading.killed,
    wounded: reading.wounded,
    cue: cue && printed(sentence.tokens, cue),
    cueSpan: cue && { start: cue.start, end: cue.end },
    rule: `${rule} ${reading.rule}`,
    confidence: confidenceOf({ rule, speaker, reading, anaphor: reading.place === null }),
    narration: false,
    basis: {
      claimant: speaker.basis,
      place: toponym?.basis ?? "no settlement is named",
      said: event.saidThatDay ? "inferred: it happened on the day of publication, so it was said that day" : said.basis,
      event: event.basis,
    },
  };
}

/** Who denies that a place has not fallen asserts that it has. */
function stanceOf(spoken: Stance, event: Stance): Stance {
  if (spoken !== "denies") return event;
  return event === "denies" ? "asserts" : "denies";
}

function foundPlace(toponym: Toponym): FoundPlace {
  if (toponym.best) return toFound(toponym.best.place);
  const names = new Set(toponym.ranked.map(({ place }) => place.name));
  const [only] = names;
  return { id: null, name: names.size === 1 && only ? only : toponym.surface, admin1: null, lat: null, lon: null };
}

function toFound({ id, name, admin1, lat, lon }: Place): FoundPlace {
  return { id, name, admin1, lat, lon };
}
