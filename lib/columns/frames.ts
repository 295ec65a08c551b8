import { dayNumber, dayText } from "@/lib/filter/days";
import type { Bin } from "./bins";
import type { Range } from "./select";

/** More steps than this and a reader looks away. */
const MOST = 60;

/**
 * What a range of days shows step by step as its claims are made: each step ends with a bin that has some, and the last
 * is the whole range. None where nothing was claimed.
 */
export function playFrames(bins: Bin[], { from, to }: Range): Range[] {
  const first = from ? dayNumber(from) : Number.NEGATIVE_INFINITY;
  const last = to ? dayNumber(to) : Number.POSITIVE_INFINITY;
  const ends = bins.filter((bin) => bin.total > 0 && bin.to >= first && bin.from <= last).map((bin) => bin.to);
  const every = Math.max(1, Math.ceil(ends.length / MOST));
  const kept = ends.filter((_, at) => at % every === 0).slice(0, ends.length > 1 ? undefined : 0);
  const steps = kept.filter((end) => end < last).map((end) => ({ from, to: dayText(end) }));
  return ends.length > 0 ? [...steps, { from, to }] : [];
}
