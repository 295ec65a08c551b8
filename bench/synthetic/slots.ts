import type { Place } from "@/lib/gazetteer/place";
import { addDays } from "@/lib/link/link-day";
import type { Topic } from "@/lib/vocabulary";
import { below, type Random } from "./random";

/** Where and when an event is: no two events have the same, since their id is made of it. */
export type Slot = { place: Place; topic: Exclude<Topic, "aid">; day: string };

const FIRST_DAY = "2022-02-24";
const DAYS = 3 * 365;
const TOPICS: Slot["topic"][] = ["territory", "strike"];

/** The greater, the more of the events are at the first places: with 2 the first of 3,000 has one in 55. */
const SKEW = 2;

/**
 * Deals out slots, those of the first places the most. One that is taken gives way to the next free one: the next day,
 * then the other topic, then the next place.
 */
export function createSlots(places: readonly Place[], random: Random): () => Slot {
  const taken = new Uint8Array(places.length * TOPICS.length * DAYS);
  let left = taken.length;

  return function nextSlot() {
    if (left === 0)
      throw new Error(`Got more than ${taken.length} events, which is all that ${places.length} places hold.`);
    left -= 1;
    const place = Math.floor(random() ** SKEW * places.length);
    let at = (place * TOPICS.length + below(random, TOPICS.length)) * DAYS + below(random, DAYS);
    while (taken[at]) at = (at + 1) % taken.length;
    taken[at] = 1;
    const row = Math.floor(at / DAYS);
    return {
      place: places[Math.floor(row / TOPICS.length)] as Place,
      topic: TOPICS[row % TOPICS.length] as Slot["topic"],
      day: dayOf(at % DAYS),
    };
  };
}

/** The day so many days after the first. */
export function dayOf(number: number): string {
  return addDays(FIRST_DAY, number);
}

/** Any day of the synthetic war. */
export function anyDay(random: Random): string {
  return dayOf(below(random, DAYS));
}
