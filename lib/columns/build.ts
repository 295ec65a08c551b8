import { dayNumber } from "@/lib/filter/days";
import type { CandidateView, ClaimMark, EventView, PlaceView, PublisherView } from "@/lib/view/event";
import {
  DATE_PRECISIONS,
  DAY_BASES,
  PLACE_PRECISIONS,
  SIDES,
  type Side,
  STANCES,
  STATUSES,
  TOPICS,
  TYPES,
} from "@/lib/vocabulary";
import { type Claimant, type Columns, NONE, UNDATED } from "./columns";
import { orderByDay } from "./order";

/** The columns of some events: `toColumns(events).claims.first[0]` is the day number of the first claim. */
export function toColumns(events: readonly EventView[]): Columns {
  const builder = createBuilder();
  for (const event of events.toSorted(byPlace)) builder.add(event);
  return builder.finish();
}

/**
 * Makes columns of events that come one by one, so that a million are never held as objects. They come in order of their
 * places, those without one last.
 *
 *     const builder = createBuilder();
 *     for (const event of events) builder.add(event);
 *     builder.finish().claims.first.length // → the number of claims
 */
export function createBuilder() {
  const claimants = createIndex<Claimant>();
  const places = createIndex<PlaceView>();
  const publishers = createIndex<PublisherView>();
  const events = emptyEvents();
  const claims = emptyClaims();

  function add(event: EventView): void {
    events.firstClaim.push(claims.event.length);
    event.claims.forEach((claim, at) => {
      claims.event.push(events.id.length);
      claims.claimant.push(claimants.add({ id: claim.claimantId, name: claim.claimantName, side: claim.side }));
      claims.firstPublisher.push(claims.publisher.length);
      for (const publisher of event.printedBy?.[at] ?? []) claims.publisher.push(publishers.add(publisher));
      addClaim(claims, claim);
    });
    events.place.push(event.place ? places.add(event.place) : NONE);
    addEvent(events, event);
  }

  function finish(): Columns {
    events.firstClaim.push(claims.event.length);
    claims.firstPublisher.push(claims.publisher.length);
    const packed = packEvents(events);
    return {
      order: orderByDay(packed.from),
      events: packed,
      claims: packClaims(claims),
      claimants: claimants.items,
      places: places.items,
      publishers: publishers.items,
    };
  }

  return { add, finish };
}

function byPlace(a: EventView, b: EventView): number {
  if (a.place?.id !== b.place?.id) return !a.place ? 1 : !b.place ? -1 : compare(a.place.id, b.place.id);
  return TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || toDay(a.from) - toDay(b.from) || compare(a.id, b.id);
}

function emptyEvents() {
  return {
    id: [] as string[],
    title: [] as string[],
    placeName: [] as (string | null)[],
    candidates: [] as CandidateView[][],
    sides: [] as Side[][],
    topic: [] as number[],
    status: [] as number[],
    unverified: [] as number[],
    place: [] as number[],
    placePrecision: [] as number[],
    from: [] as number[],
    to: [] as number[],
    datePrecision: [] as number[],
    outlets: [] as number[],
    origins: [] as number[],
    claimCount: [] as number[],
    firstClaim: [] as number[],
  };
}

function addEvent(events: ReturnType<typeof emptyEvents>, event: EventView): void {
  events.id.push(event.id);
  events.title.push(event.title);
  events.placeName.push(event.placeName);
  events.candidates.push(event.candidates);
  events.sides.push(event.sides);
  events.topic.push(TOPICS.indexOf(event.topic));
  events.status.push(STATUSES.indexOf(event.status));
  events.unverified.push(Number(event.unverified));
  events.placePrecision.push(PLACE_PRECISIONS.indexOf(event.placePrecision));
  events.from.push(toDay(event.from));
  events.to.push(toDay(event.to));
  events.datePrecision.push(DATE_PRECISIONS.indexOf(event.datePrecision));
  events.outlets.push(event.outletCount);
  events.origins.push(event.originCount);
  events.claimCount.push(event.claimCount);
}

function packEvents({ id, title, placeName, candidates, sides, ...events }: ReturnType<typeof emptyEvents>) {
  return {
    id: valuesOf(id, ""),
    title: valuesOf(title, ""),
    placeName: valuesOf(placeName, null),
    candidates: valuesOf(candidates, []),
    sides: valuesOf(sides, []),
    topic: Uint8Array.from(events.topic),
    status: Uint8Array.from(events.status),
    unverified: Uint8Array.from(events.unverified),
    place: Int32Array.from(events.place),
    placePrecision: Uint8Array.from(events.placePrecision),
    from: Int32Array.from(events.from),
    to: Int32Array.from(events.to),
    datePrecision: Uint8Array.from(events.datePrecision),
    outlets: Int32Array.from(events.outlets),
    origins: Int32Array.from(events.origins),
    claimCount: Int32Array.from(events.claimCount),
    firstClaim: Int32Array.from(events.firstClaim),
  };
}

function emptyClaims() {
  return {
    event: [] as number[],
    claimant: [] as number[],
    side: [] as number[],
    stance: [] as number[],
    type: [] as number[],
    narration: [] as number[],
    first: [] as number[],
    last: [] as number[],
    dayPrecision: [] as number[],
    dayBasis: [] as number[],
    firstPublisher: [] as number[],
    publisher: [] as number[],
  };
}

function addClaim(claims: ReturnType<typeof emptyClaims>, claim: ClaimMark): void {
  claims.side.push(SIDES.indexOf(claim.side));
  claims.stance.push(STANCES.indexOf(claim.stance));
  claims.type.push(TYPES.indexOf(claim.type));
  claims.narration.push(Number(claim.narration));
  claims.first.push(toDay(claim.day));
  claims.last.push(toDay(claim.dayTo ?? claim.day));
  claims.dayPrecision.push(DATE_PRECISIONS.indexOf(claim.dayPrecision));
  claims.dayBasis.push(DAY_BASES.indexOf(claim.dayBasis));
}

function packClaims(claims: ReturnType<typeof emptyClaims>) {
  return {
    event: Int32Array.from(claims.event),
    claimant: Int32Array.from(claims.claimant),
    side: Uint8Array.from(claims.side),
    stance: Uint8Array.from(claims.stance),
    type: Uint8Array.from(claims.type),
    narration: Uint8Array.from(claims.narration),
    first: Int32Array.from(claims.first),
    last: Int32Array.from(claims.last),
    dayPrecision: Uint8Array.from(claims.dayPrecision),
    dayBasis: Uint8Array.from(claims.dayBasis),
    firstPublisher: Int32Array.from(claims.firstPublisher),
    publisher: Int32Array.from(claims.publisher),
  };
}

/** Things in the order in which they first come, each once, by their id. */
function createIndex<T extends { id: string }>() {
  const items: T[] = [];
  const positions = new Map<string, number>();
  function add(item: T): number {
    const before = positions.get(item.id);
    if (before !== undefined) return before;
    positions.set(item.id, items.length);
    return items.push(item) - 1;
  }
  return { items, add };
}

function valuesOf<T>(list: T[], none: T) {
  return { at: (row: number) => list[row] ?? none };
}

function toDay(day: string | null): number {
  return day ? dayNumber(day) : UNDATED;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
