import { type Side, STANCES, TYPES } from "@/lib/vocabulary";
import type { CandidateView, ClaimMark, EventView, PlaceView } from "./event";
import type { ClaimRow, EventRow } from "./rows";

/**
 * Rows of claims as events, in the order of their first row. An event keeps the claims that match, oldest first;
 * the others still say whose it is.
 */
export function toEventViews(rows: ClaimRow[]): EventView[] {
  const events = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const claims = events.get(row.eventId);
    if (claims) claims.push(row);
    else events.set(row.eventId, [row]);
  }
  return [...events.values()].flatMap((claims) => toEventView(claims) ?? []);
}

/** One event of the rows of its claims, or null when none of them match. */
export function toEventView(rows: EventRow[]): EventView | null {
  const [row] = rows;
  const drawn = rows.map(toDrawn).sort((a, b) => byDay(a.claim, b.claim));
  const claims = drawn.filter(({ matches }) => matches).map(({ claim }) => claim);
  if (!row || claims.length === 0) return null;
  const place = toPlace(row);
  return {
    id: row.eventId,
    topic: row.topic,
    title: row.title,
    status: row.status,
    unverified: Boolean(row.unverified),
    from: row.from,
    to: row.to,
    datePrecision: row.datePrecision,
    place,
    placeName: place?.name ?? row.placeName,
    placePrecision: finest(rows),
    candidates: place ? [] : toCandidates(row.candidates),
    outletCount: Number(row.outletCount),
    originCount: Number(row.originCount),
    sides: sidesOf(drawn.map(({ claim }) => claim)),
    claimCount: rows.length,
    claims,
  };
}

function toDrawn(row: EventRow) {
  return { claim: toClaimMark(row), matches: Boolean(row.matches) };
}

/** A claim with the one day it is drawn at: said, else the event's, else that of its first printing. */
export function toClaimMark(row: EventRow): ClaimMark {
  return {
    id: row.id,
    claimantId: row.claimantId,
    claimantName: row.claimantName,
    side: row.side,
    stance: row.stance,
    type: row.type,
    narration: Boolean(row.narration),
    ...dayOf(row),
  };
}

function dayOf(row: EventRow): Pick<ClaimMark, "day" | "dayTo" | "dayPrecision" | "dayBasis"> {
  const said = row.saidFrom ?? row.saidTo;
  if (said) return { day: said, dayTo: row.saidTo ?? said, dayPrecision: row.saidPrecision, dayBasis: "said" };
  const event = row.eventFrom ?? row.eventTo;
  if (event) return { day: event, dayTo: row.eventTo ?? event, dayPrecision: row.eventPrecision, dayBasis: "event" };
  if (row.published) return { day: row.published, dayTo: row.published, dayPrecision: "day", dayBasis: "published" };
  return { day: null, dayTo: null, dayPrecision: "unknown", dayBasis: "none" };
}

/**
 * Oldest first, the undated last. On one day what is asserted comes before what answers it: capture before repel,
 * assertions before denials, and the outlets' own voice last.
 */
export function byDay(a: ClaimMark, b: ClaimMark): number {
  return (
    order(a.day, b.day) ||
    Number(a.narration) - Number(b.narration) ||
    STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    order(a.id, b.id)
  );
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Who speaks, of claims oldest first: whoever asserts comes before whoever only denies. */
function sidesOf(claims: ClaimMark[]): Side[] {
  const sides: Side[] = [];
  for (const isAsserted of [true, false])
    for (const { side, stance, narration } of claims)
      if (!narration && stance !== "unverified" && (stance === "asserts") === isAsserted && !sides.includes(side))
        sides.push(side);
  return sides;
}

const FINEST = ["settlement", "area", "region", "unknown"] as const;

function finest(rows: EventRow[]) {
  return FINEST.find((precision) => rows.some((row) => row.placePrecision === precision)) ?? "unknown";
}

/** The settlement that an event is pinned on, or null where it has no coordinates. */
export function toPlace({ placeId, placeTitle, admin1, lat, lon }: EventRow): PlaceView | null {
  if (placeId === null || lat === null || lon === null) return null;
  return { id: placeId, name: placeTitle ?? placeId, admin1: admin1 ?? "", lat, lon };
}

/** The places that remain possible, from their JSON; those without coordinates cannot be shown. */
export function toCandidates(json: string | null): CandidateView[] {
  const candidates: Partial<CandidateView>[] = json ? JSON.parse(json) : [];
  return candidates.flatMap(({ id, name, admin1, lat, lon }) =>
    id && name && typeof lat === "number" && typeof lon === "number"
      ? { id, name, admin1: admin1 ?? "", lat, lon }
      : [],
  );
}
