import { dayText } from "@/lib/filter/days";
import type { ClaimMark, EventView, PublisherView } from "@/lib/view/event";
import {
  DATE_PRECISIONS,
  DAY_BASES,
  PLACE_PRECISIONS,
  SIDES,
  STANCES,
  STATUSES,
  TOPICS,
  TYPES,
} from "@/lib/vocabulary";
import { type Columns, NONE, UNDATED } from "./columns";

/**
 * One event as it is drawn, with those of its claims that are shown: the inverse of buildColumns, for the few events that
 * are looked at one by one.
 */
export function eventAt(columns: Columns, row: number, isShown: (claim: number) => boolean = () => true): EventView {
  const { events, places } = columns;
  const place = events.place[row] ?? NONE;
  const claims: ClaimMark[] = [];
  const printedBy: PublisherView[][] = [];
  for (let claim = events.firstClaim[row] ?? 0; claim < (events.firstClaim[row + 1] ?? 0); claim++) {
    if (!isShown(claim)) continue;
    claims.push(claimAt(columns, claim));
    printedBy.push(publishersOf(columns, claim));
  }
  return {
    id: events.id.at(row),
    topic: word(TOPICS, events.topic[row]),
    title: events.title.at(row),
    status: word(STATUSES, events.status[row]),
    unverified: events.unverified[row] === 1,
    from: day(events.from[row]),
    to: day(events.to[row]),
    datePrecision: word(DATE_PRECISIONS, events.datePrecision[row]),
    place: places[place] ?? null,
    placeName: events.placeName.at(row),
    placePrecision: word(PLACE_PRECISIONS, events.placePrecision[row]),
    candidates: events.candidates.at(row),
    outletCount: events.outlets[row] ?? 0,
    originCount: events.origins[row] ?? 0,
    sides: events.sides.at(row),
    claimCount: events.claimCount[row] ?? 0,
    claims,
    printedBy,
  };
}

function publishersOf({ claims, publishers }: Columns, row: number): PublisherView[] {
  const positions = claims.publisher.subarray(claims.firstPublisher[row], claims.firstPublisher[row + 1]);
  return [...positions].flatMap((position) => publishers[position] ?? []);
}

/** One claim as it is drawn. Its id is that of its event and its number there: what is drawn needs no other. */
export function claimAt({ events, claims, claimants }: Columns, row: number): ClaimMark {
  const event = claims.event[row] ?? 0;
  const claimant = claimants[claims.claimant[row] ?? NONE];
  return {
    id: `${events.id.at(event)}/${row - (events.firstClaim[event] ?? 0) + 1}`,
    claimantId: claimant?.id ?? "",
    claimantName: claimant?.name ?? "",
    side: word(SIDES, claims.side[row]),
    stance: word(STANCES, claims.stance[row]),
    type: word(TYPES, claims.type[row]),
    narration: claims.narration[row] === 1,
    day: day(claims.first[row]),
    dayTo: day(claims.last[row]),
    dayPrecision: word(DATE_PRECISIONS, claims.dayPrecision[row]),
    dayBasis: word(DAY_BASES, claims.dayBasis[row]),
  };
}

function word<T>(words: readonly [T, ...T[]], code = 0): T {
  return words[code] ?? words[0];
}

function day(number = UNDATED): string | null {
  return number === UNDATED ? null : dayText(number);
}
