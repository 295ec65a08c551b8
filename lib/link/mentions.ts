import type { FoundClaim } from "@/lib/extract/types";
import { TOPIC_OF } from "@/lib/vocabulary";
import { contentId } from "./content-hash";
import { ownEventId } from "./event-id";
import { linkDay } from "./link-day";
import type { Mention } from "./mention";

/** What linking needs to know of an article. */
export type MentionSource = {
  id: string;
  publisherId: string;
  origin: string;
  publishedOn: string | null;
  superseded?: boolean;
};

/** A claim as it was found, and the mention made of it. */
export type Found = { claim: FoundClaim; mention: Mention };

/**
 * Makes mentions of one article's claims: gives each its id, the day it is linked by, and an event of its own where it has
 * no day, no place or more than one possible place. Who says that a claim could not be checked joins that claim's event.
 * A claim found twice alike is one.
 */
export function toMentions(article: MentionSource, claims: FoundClaim[]): Found[] {
  const found = claims.map((claim) => ({ claim, mention: toMention(article, claim) }));
  const unique = [...new Map(found.map((one) => [one.mention.id, one])).values()];
  const spoken = unique.map(({ mention }) => mention).filter(({ stance }) => stance !== "unverified");
  return unique.map((one) => {
    if (one.mention.stance !== "unverified") return one;
    const target = spokenOf(one.mention, spoken);
    return target ? { ...one, mention: follow(one.mention, target) } : one;
  });
}

function toMention(article: MentionSource, claim: FoundClaim): Mention {
  const topic = TOPIC_OF[claim.type];
  const placeId = claim.place?.id ?? null;
  const placeName = claim.place?.name ?? null;
  const { day, basis } = linkDay(claim.event, claim.said, article.publishedOn);
  const { start, end, claimant, stance, type, narration, placeSurface } = claim;
  const id = contentId(article.id, start, end, claimant, stance, type, narration, placeId, placeName, placeSurface);
  const joins = placeId && day && topic !== "aid";
  return {
    id: `r${id}`,
    articleId: article.id,
    publisherId: article.publisherId,
    origin: article.origin,
    publishedOn: article.publishedOn,
    superseded: article.superseded ?? false,
    topic,
    start,
    end,
    claimantId: claimant,
    claimantName: claim.claimantName,
    side: claim.claimantSide,
    stance,
    type,
    narration,
    targetSide: claim.targetSide,
    placeId,
    placeName,
    placeAdmin1: claim.place?.admin1 ?? null,
    placeSurface,
    placePrecision: claim.placePrecision,
    candidates: placeId ? [] : claim.candidates,
    said: claim.said,
    event: claim.event,
    killed: claim.killed,
    wounded: claim.wounded,
    linkDay: day,
    linkBasis: basis,
    ownEvent: joins ? null : ownEventId(topic, placeName ?? placeSurface, id),
  };
}

/** The claim that an “unable to verify” is about: of that place and type, else topic; the last before it, else the first. */
function spokenOf(unverified: Mention, claims: Mention[]): Mention | undefined {
  const there = claims.filter((claim) => claim.topic === unverified.topic && samePlace(claim, unverified));
  const sameType = there.filter(({ type }) => type === unverified.type);
  const about = (sameType.length > 0 ? sameType : there).toSorted(
    (a, b) => Number(a.narration) - Number(b.narration) || a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  const attributed = about.filter(({ narration }) => !narration);
  const pool = attributed.length > 0 ? attributed : about;
  return pool.findLast(({ start }) => start <= unverified.start) ?? pool[0];
}

function samePlace(a: Mention, b: Mention): boolean {
  return (
    a.placeId === b.placeId &&
    (a.placeId !== null || (a.placeName ?? a.placeSurface) === (b.placeName ?? b.placeSurface))
  );
}

function follow(mention: Mention, { linkDay, linkBasis, ownEvent }: Mention): Mention {
  return { ...mention, linkDay, linkBasis, ownEvent };
}
