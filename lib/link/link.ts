import { DATE_PRECISIONS } from "@/lib/vocabulary";
import { formClaims, standing } from "./claims";
import { type Cluster, cluster } from "./cluster";
import { eventId } from "./event-id";
import type { LinkedClaim, LinkedEvent } from "./linked";
import type { Mention } from "./mention";
import { deriveStatus } from "./status";
import { eventTitle } from "./title";

/**
 * Links mentions into events and their claims. The same mentions give the same events in any order, and mentions of
 * different topics or places never touch, so that a part may be linked again without the rest.
 */
export function linkMentions(mentions: Mention[]): LinkedEvent[] {
  return cluster(mentions)
    .map(toEvent)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id is that of all mentions, so that an address stays when an article is corrected; the rest is of those that stand. */
function toEvent(mentions: Cluster): LinkedEvent {
  const [first] = mentions;
  const days = mentions.flatMap(({ linkDay }) => linkDay ?? []).toSorted();
  const id =
    first.ownEvent ?? eventId(first.topic, { id: first.placeId ?? "", name: first.placeName ?? "" }, days[0] ?? "");
  const all = formClaims(id, mentions);
  const claims = standing(all as [LinkedClaim, ...LinkedClaim[]]);
  const printed = standing(mentions);
  const status = deriveStatus(claims);
  return {
    id,
    topic: first.topic,
    placeId: first.placeId,
    ...eventDays(mentions, days),
    status,
    unverified: claims.some(({ stance }) => stance === "unverified"),
    title: eventTitle(first.placeName ?? first.placeSurface, status, claims),
    reportCount: printed.length,
    outletCount: new Set(printed.map(({ publisherId }) => publisherId)).size,
    originCount: new Set(printed.map(({ origin }) => origin)).size,
    claims: all,
  };
}

/** From the first to the last linking day; where no day is exact, to the last day that it may have been. */
function eventDays(mentions: Cluster, days: string[]): Pick<LinkedEvent, "from" | "to" | "datePrecision"> {
  if (days.length === 0) return { from: null, to: null, datePrecision: "unknown" };
  const spans = mentions.flatMap((mention) => (mention.linkDay ? linkedSpan(mention) : []));
  const datePrecision = DATE_PRECISIONS.find((word) => spans.some(({ precision }) => precision === word)) ?? "unknown";
  const last =
    datePrecision === "day"
      ? days
      : spans
          .map(({ to }) => to)
          .concat(days)
          .toSorted();
  return { from: days[0] ?? null, to: last.at(-1) ?? null, datePrecision };
}

function linkedSpan({ event, said, linkDay, linkBasis }: Mention) {
  const span = linkBasis === "event" ? event : linkBasis === "said" ? said : null;
  const isOwn = span !== null && (span.from ?? span.to) === linkDay;
  return { to: (isOwn && span.to) || linkDay || "", precision: isOwn ? span.precision : ("day" as const) };
}
