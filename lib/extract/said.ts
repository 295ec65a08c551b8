import type { Attribution } from "./attribution";
import { toDay, toNumber } from "./calendar";
import type { EventReading } from "./events";
import type { DayMention } from "./mention";
import type { Days } from "./types";

export const NO_DAYS: Days = { from: null, to: null, precision: "unknown" };

/** When somebody spoke, and how that is known. */
export type Said = { days: Days; basis: string };

/** The day of speaking: the words beside the cue, or reckoned from the claim before (“three days after”). */
export function saidOf({ days, lag }: Attribution, reference: string | null, latest: string | null = null): Said {
  const [first] = days;
  if (lag && reference) {
    const day = toDay(toNumber(reference) - lag.days);
    return {
      days: { from: day, to: day, precision: "day" },
      basis: `resolved: “${lag.words}”, reckoned from ${reference}`,
    };
  }
  if (first?.back !== undefined && reference) {
    const day = toDay(toNumber(reference) - first.back);
    // “The next day” of what was published today is none that can have come.
    if (latest && day > latest) return { days: NO_DAYS, basis: `unknown: “${first.words}” of a day that is not given` };
    return {
      days: { from: day, to: day, precision: "day" },
      basis: `resolved: “${first.words}”, reckoned from ${reference}`,
    };
  }
  if (!first) return { days: NO_DAYS, basis: "unknown: no time word about the speaking" };
  return { days: first.days, basis: dayBasis(first) };
}

export function dayBasis({ words, days }: DayMention): string {
  const stated = /\d/.test(words) && days.precision === "day";
  return days.from
    ? `${stated ? "stated" : "resolved"}: “${words}”`
    : `unknown: “${words}” without a day of publication`;
}

/** When it happened. What happened on the day of publication can only have been said on that day. */
export function eventDays({ day }: EventReading, said: Said, published: string | null) {
  if (!day) return { days: NO_DAYS, basis: "unknown: no time word about the event", saidThatDay: false };
  const saidThatDay =
    said.days.from === null &&
    day.days.precision === "day" &&
    day.days.from === published &&
    published !== null &&
    day.days.to === published;
  return { days: day.days, basis: dayBasis(day), saidThatDay };
}
