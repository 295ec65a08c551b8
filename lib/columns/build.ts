import { dayNumber } from "@/lib/filter/days";
import type { ClaimMark, EventView, PlaceView, PublisherView } from "@/lib/view/event";
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
import { type Claimant, type Columns, NONE, UNDATED } from "./columns";
import { type Growing, grow } from "./grow";
import { orderBy } from "./order";
import { readTexts, splitId, splitTitle, type Texts } from "./texts";
import { collectWords } from "./words";

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
  const texts = collectTexts();
  const events = growAll(EVENT_NUMBERS);
  const claims = growAll(CLAIM_NUMBERS);
  const toDay = createDays();

  function add(event: EventView): void {
    const row = events.place.length;
    events.firstClaim.push(claims.event.length);
    for (let at = 0; at < event.claims.length; at++) {
      claims.event.push(row);
      addClaim(event.claims[at] as ClaimMark);
      claims.firstPublisher.push(claims.publisher.length);
      for (const publisher of event.printedBy?.[at] ?? []) claims.publisher.push(publishers.add(publisher));
    }
    events.place.push(event.place ? places.add(event.place) : NONE);
    addEvent(event);
    const { stem, day } = splitId(event.id);
    texts.stem.add(stem);
    texts.idDay.push(toDay(day));
    texts.headline.add(splitTitle(event.title, event.placeName));
    texts.placeName.add(event.placeName === event.place?.name ? null : event.placeName);
    texts.sides.add(event.sides.join(" "));
    texts.candidates.add(event.candidates.length > 0 ? JSON.stringify(event.candidates) : null);
  }

  function addEvent(event: EventView): void {
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

  function addClaim(claim: ClaimMark): void {
    const { claimantId: id, claimantName: name, side } = claim;
    claims.claimant.push(claimants.find(id) ?? claimants.add({ id, name, side }));
    claims.side.push(SIDES.indexOf(side));
    claims.stance.push(STANCES.indexOf(claim.stance));
    claims.type.push(TYPES.indexOf(claim.type));
    claims.narration.push(Number(claim.narration));
    claims.first.push(toDay(claim.day));
    claims.last.push(toDay(claim.dayTo ?? claim.day));
    claims.dayPrecision.push(DATE_PRECISIONS.indexOf(claim.dayPrecision));
    claims.dayBasis.push(DAY_BASES.indexOf(claim.dayBasis));
  }

  function finish(): Columns {
    events.firstClaim.push(claims.event.length);
    claims.firstPublisher.push(claims.publisher.length);
    const numbers = finishAll(EVENT_NUMBERS, events);
    const told = finishTexts(texts);
    return {
      order: orderBy(numbers.from),
      events: { texts: told, ...readTexts(told, numbers.place, places.items), ...numbers },
      claims: finishAll(CLAIM_NUMBERS, claims),
      claimants: claimants.items,
      places: places.items,
      publishers: publishers.items,
    };
  }

  return { add, finish };
}

function byPlace(a: EventView, b: EventView): number {
  if (a.place?.id !== b.place?.id) return !a.place ? 1 : !b.place ? -1 : compare(a.place.id, b.place.id);
  return TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || compareDays(a.from, b.from) || compare(a.id, b.id);
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
type Grown<K extends Kinds> = { [Name in keyof K]: InstanceType<K[Name]> };
type GrowingAll<K extends Kinds> = { [Name in keyof K]: Growing<InstanceType<K[Name]>> };

function growAll<K extends Kinds>(kinds: K): GrowingAll<K> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, grow<Int32Array | Uint8Array>(kind)]),
  ) as unknown as GrowingAll<K>;
}

function finishAll<K extends Kinds>(kinds: K, numbers: GrowingAll<K>): Grown<K> {
  return Object.fromEntries(Object.keys(kinds).map((name) => [name, numbers[name]?.finish()])) as Grown<K>;
}

function collectTexts() {
  return {
    stem: collectWords(),
    idDay: grow(Int32Array),
    headline: collectWords(),
    placeName: collectWords(),
    sides: collectWords(),
    candidates: collectWords(),
  };
}

function finishTexts({ stem, idDay, headline, placeName, sides, candidates }: ReturnType<typeof collectTexts>): Texts {
  return {
    stem: stem.finish(),
    idDay: idDay.finish(),
    headline: headline.finish(),
    placeName: placeName.finish(),
    sides: sides.finish(),
    candidates: candidates.finish(),
  };
}

/** Things in the order in which they first come, each once, by their id. */
function createIndex<T extends { id: string }>() {
  const items: T[] = [];
  const positions = new Map<string, number>();
  const find = (id: string) => positions.get(id);
  function add(item: T): number {
    const before = find(item.id);
    if (before !== undefined) return before;
    positions.set(item.id, items.length);
    return items.push(item) - 1;
  }
  return { items, find, add };
}

/** The number of a day, which is reckoned once: a war has many claims and few days. */
function createDays(): (day: string | null) => number {
  const known = new Map<string, number>();
  return (day) => {
    if (!day) return UNDATED;
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = dayNumber(day);
    known.set(day, number);
    return number;
  };
}

function compareDays(a: string | null, b: string | null): number {
  return (a ? dayNumber(a) : UNDATED) - (b ? dayNumber(b) : UNDATED);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
