import { standing } from "@/lib/link/claims";
import type { LinkedClaim, LinkedEvent } from "@/lib/link/linked";
import { columns } from "./rows";

/** The columns of Event and of Claim, in the words of the schema. */
export const EVENT = {
  table: "Event",
  key: columns("id"),
  columns: [
    ...columns("id", "topic", "placeId", "from", "to", "datePrecision", "status", "unverified", "title"),
    ...columns("claimCount", "reportCount", "outletCount", "originCount"),
  ],
};

export const CLAIM = {
  table: "Claim",
  key: columns("id"),
  columns: [
    ...columns("id", "eventId", "claimantId", "stance", "type", "targetSide", "narration", "placeId", "placeName"),
    ...columns("placeSurface", "placeAdmin1", "placePrecision", "candidates", "saidFrom", "saidTo", "saidPrecision"),
    ...columns("eventFrom", "eventTo", "eventPrecision", "killed", "wounded", "superseded"),
  ],
};

/** An event as a row. */
export function toEventRow({ claims, unverified, ...event }: LinkedEvent) {
  const { length } = standing(claims as [LinkedClaim, ...LinkedClaim[]]);
  return { ...event, unverified: Number(unverified), claimCount: length };
}

/** A claim as a row of its event. */
export function toClaimRow(eventId: string, claim: LinkedClaim) {
  const {
    claimantName: _name,
    side: _side,
    reportIds: _reports,
    said,
    event,
    candidates,
    narration,
    superseded,
    ...rest
  } = claim;
  return {
    ...rest,
    eventId,
    narration: Number(narration),
    superseded: Number(superseded),
    candidates: candidates.length > 0 ? JSON.stringify(candidates) : null,
    saidFrom: said.from,
    saidTo: said.to,
    saidPrecision: said.precision,
    eventFrom: event.from,
    eventTo: event.to,
    eventPrecision: event.precision,
  };
}
