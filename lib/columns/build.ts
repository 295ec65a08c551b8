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
  const words = growWords();
  const events = grow(EVENT_NUMBERS);
  const claims = grow(CLAIM_NUMBERS);

  function add(event: EventView): void {
    events.firstClaim.push(claims.event.length);
    event.claims.forEach((claim, at) => {
      claims.event.push(words.id.length);
      claims.claimant.push(claimants.add({ id: claim.claimantId, name: claim.claimantName, side: claim.side }));
      claims.firstPublisher.push(claims.publisher.length);
      for (const publisher of event.printedBy?.[at] ?? []) claims.publisher.push(publishers.add(publisher));
      addClaim(claims, claim);
    });
    events.place.push(event.place ? places.add(event.place) : NONE);
    addEvent(events, event);
    addWords(words, event);
  }

  function finish(): Columns {
    events.firstClaim.push(claims.event.length);
    claims.firstPublisher.push(claims.publisher.length);
    const numbers = pack(EVENT_NUMBERS, events);
    return {
      order: orderByDay(numbers.from),
      events: { ...toValues(words), ...numbers },
      claims: pack(CLAIM_NUMBERS, claims),
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

/** What is known of events and of claims in numbers, and in what kind of array it is packed. */
const EVENT_NUMBERS = {
  topic: Uint8Array,
  status: Uint8Array,
  unverified: Uint8Array,
  place: Int32Array,
  placePrecision: Uint8Array,
  from: Int32Array,
  to: Int32Array,
  datePrecision: Uint8Array,
  outlets: Int32Array,
  origins: Int32Array,
  claimCount: Int32Array,
  firstClaim: Int32Array,
};
const CLAIM_NUMBERS = {
  event: Int32Array,
  claimant: Int32Array,
  side: Uint8Array,
  stance: Uint8Array,
  type: Uint8Array,
  narration: Uint8Array,
  first: Int32Array,
  last: Int32Array,
  dayPrecision: Uint8Array,
  dayBasis: Uint8Array,
  firstPublisher: Int32Array,
  publisher: Int32Array,
};

type Kinds = Record<string, typeof Uint8Array | typeof Int32Array>;
type Growing<K extends Kinds> = { [Name in keyof K]: number[] };
type Packed<K extends Kinds> = { [Name in keyof K]: InstanceType<K[Name]> };

function grow<K extends Kinds>(kinds: K): Growing<K> {
  return Object.fromEntries(Object.keys(kinds).map((name) => [name, []])) as unknown as Growing<K>;
}

function pack<K extends Kinds>(kinds: K, numbers: Growing<K>): Packed<K> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind.from(numbers[name] ?? [])]),
  ) as Packed<K>;
}

/** What is known of events in words. */
function growWords() {
  return {
    id: [] as string[],
    title: [] as string[],
    placeName: [] as (string | null)[],
    candidates: [] as CandidateView[][],
    sides: [] as Side[][],
  };
}

function addWords(words: ReturnType<typeof growWords>, event: EventView): void {
  words.id.push(event.id);
  words.title.push(event.title);
  words.placeName.push(event.placeName);
  words.candidates.push(event.candidates);
  words.sides.push(event.sides);
}

function addEvent(events: Growing<typeof EVENT_NUMBERS>, event: EventView): void {
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

function toValues({ id, title, placeName, candidates, sides }: ReturnType<typeof growWords>) {
  return {
    id: valuesOf(id, ""),
    title: valuesOf(title, ""),
    placeName: valuesOf(placeName, null),
    candidates: valuesOf(candidates, []),
    sides: valuesOf(sides, []),
  };
}

function addClaim(claims: Growing<typeof CLAIM_NUMBERS>, claim: ClaimMark): void {
  claims.side.push(SIDES.indexOf(claim.side));
  claims.stance.push(STANCES.indexOf(claim.stance));
  claims.type.push(TYPES.indexOf(claim.type));
  claims.narration.push(Number(claim.narration));
  claims.first.push(toDay(claim.day));
  claims.last.push(toDay(claim.dayTo ?? claim.day));
  claims.dayPrecision.push(DATE_PRECISIONS.indexOf(claim.dayPrecision));
  claims.dayBasis.push(DAY_BASES.indexOf(claim.dayBasis));
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
