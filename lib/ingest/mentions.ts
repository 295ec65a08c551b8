import type { FoundPlace } from "@/lib/extract/types";
import { WINDOW } from "@/lib/link/cluster";
import { addDays } from "@/lib/link/link-day";
import type { LinkBasis, Mention } from "@/lib/link/mention";
import { originOf } from "@/lib/link/origin";
import type { ClaimType, DatePrecision, PlacePrecision, Side, Stance, Topic } from "@/lib/vocabulary";
import type { Transaction } from "./rows";

/** The events that an article's new mentions may join: their place and topic, within the window of a mention's day. */
export async function findNeighbours(tx: Transaction, mentions: Mention[]): Promise<string[]> {
  const asked = new Map(mentions.flatMap((mention) => toQuestion(mention).map((one) => [JSON.stringify(one), one])));
  if (asked.size === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT event."id" FROM json_each(${JSON.stringify([...asked.values()])}) AS asked
    JOIN "Event" AS event ON event."placeId" = asked.value->>'$.placeId' AND event."topic" = asked.value->>'$.topic'
      AND event."from" <= asked.value->>'$.to' AND event."to" >= asked.value->>'$.from'`;
  return rows.map(({ id }) => id);
}

/** The events that articles speak of and others may too: those of an article alone have one origin, whoever had its text first. */
export async function findEventsOf(tx: Transaction, articles: string[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT event."id" FROM json_each(${JSON.stringify(articles)}) AS asked
    JOIN "Report" AS report ON report."articleId" = asked.value
    JOIN "Claim" AS claim ON claim."id" = report."claimId"
    JOIN "Event" AS event ON event."id" = claim."eventId"
    WHERE event."placeId" IS NOT NULL AND event."from" IS NOT NULL AND event."topic" <> 'aid'`;
  return rows.map(({ id }) => id);
}

function toQuestion({ ownEvent, topic, placeId, linkDay }: Mention) {
  if (ownEvent || topic === "aid" || !placeId || !linkDay) return [];
  return [{ topic, placeId, from: addDays(linkDay, -WINDOW[topic]), to: addDays(linkDay, WINDOW[topic]) }];
}

/** A mention as the database keeps it, with the claim that it belongs to now. */
export type StoredMention = { mention: Mention; claimId: string };

type Row = {
  id: string;
  claimId: string;
  articleId: string;
  publisherId: string;
  agency: string | null;
  /** Null where the article was read before copies were looked for. */
  origin: string | null;
  family: string | null;
  publishedOn: string | null;
  superseded: boolean | number;
  eventId: string;
  start: number;
  end: number;
  topic: Topic;
  claimantId: string;
  claimantName: string;
  side: Side;
  stance: Stance;
  type: ClaimType;
  narration: boolean | number;
  targetSide: Side | null;
  placeId: string | null;
  placeName: string | null;
  placeAdmin1: string | null;
  placeSurface: string;
  placePrecision: PlacePrecision;
  candidates: string | null;
  saidFrom: string | null;
  saidTo: string | null;
  saidPrecision: DatePrecision;
  eventFrom: string | null;
  eventTo: string | null;
  eventPrecision: DatePrecision;
  killed: number | null;
  wounded: number | null;
  linkDay: string | null;
  linkBasis: LinkBasis;
};

/** Reads the mentions of these events back, to be linked again. */
export async function readMentions(tx: Transaction, eventIds: string[]): Promise<StoredMention[]> {
  if (eventIds.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT report."id", report."claimId", report."articleId", article."publisherId", article."agency", article."origin", publisher."family",
      article."publishedOn", article."supersededById" IS NOT NULL AS "superseded", claim."eventId", report."start", report."end", event."topic", claim."claimantId", actor."name" AS "claimantName",
      actor."side", claim."stance", claim."type", claim."narration", report."targetSide", claim."placeId",
      claim."placeName", claim."placeAdmin1", report."placeSurface", report."placePrecision", claim."candidates",
      report."saidFrom", report."saidTo", report."saidPrecision", report."eventFrom", report."eventTo",
      report."eventPrecision", report."killed", report."wounded", report."linkDay", report."linkBasis"
    FROM json_each(${JSON.stringify(eventIds)}) AS asked
    JOIN "Event" AS event ON event."id" = asked.value
    JOIN "Claim" AS claim ON claim."eventId" = event."id"
    JOIN "Report" AS report ON report."claimId" = claim."id"
    JOIN "Actor" AS actor ON actor."id" = claim."claimantId"
    JOIN "Article" AS article ON article."id" = report."articleId"
    JOIN "Publisher" AS publisher ON publisher."id" = article."publisherId"`;
  return rows.map((row) => ({ mention: toMention(row), claimId: row.claimId }));
}

function toMention({
  claimId,
  eventId,
  agency,
  family,
  origin,
  saidFrom,
  saidTo,
  saidPrecision,
  ...row
}: Row): Mention {
  const { eventFrom, eventTo, eventPrecision, candidates, ...rest } = row;
  return {
    ...rest,
    narration: Boolean(row.narration),
    superseded: Boolean(row.superseded),
    origin: origin ?? originOf({ agency, family, publisherId: row.publisherId }),
    candidates: candidates ? (JSON.parse(candidates) as FoundPlace[]) : [],
    said: { from: saidFrom, to: saidTo, precision: saidPrecision },
    event: { from: eventFrom, to: eventTo, precision: eventPrecision },
    // What cannot join another event, as lib/link/mentions.ts decides it, is in the one that it is in.
    ownEvent: row.placeId && row.linkDay && row.topic !== "aid" ? null : eventId,
  };
}
