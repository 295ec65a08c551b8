import { formatDay, formatSpan } from "@/lib/filter/days";
import type { Names } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { SIDE_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { Side } from "@/lib/vocabulary";

/** One thing that a filter asks, and the filter without it. */
export type Chip = { name: string; side: Side | null; without: Filter };

/** Everything that a filter asks, each as a chip; the two days are one. */
export function toChips(filter: Filter, names: Names): Chip[] {
  const chip = (name: string, without: Partial<Filter>, side: Side | null = null): Chip => ({
    name,
    side,
    without: { ...filter, ...without },
  });
  return [
    ...(filter.q ? [chip(`“${filter.q}”`, { q: undefined })] : []),
    ...(filter.from || filter.to ? [chip(sayDays(filter), { from: undefined, to: undefined })] : []),
    ...filter.side.map((one) => chip(SIDE_WORDS[one], { side: drop(filter.side, one) }, one)),
    ...filter.claimant.map((one) => chip(names.claimant.get(one) ?? one, { claimant: drop(filter.claimant, one) })),
    ...filter.type.map((one) => chip(TYPE_WORDS[one], { type: drop(filter.type, one) })),
    ...filter.stance.map((one) => chip(STANCE_WORDS[one], { stance: drop(filter.stance, one) })),
    ...filter.status.map((one) => chip(STATUS_WORDS[one], { status: drop(filter.status, one) })),
    ...filter.publisher.map((one) => chip(names.publisher.get(one) ?? one, { publisher: drop(filter.publisher, one) })),
    ...filter.place.map((one) => chip(names.place.get(one) ?? one, { place: drop(filter.place, one) })),
  ];
}

function sayDays({ from, to }: Filter): string {
  if (from && to) return formatSpan(from, to, "short");
  return from ? `since ${formatDay(from, "short")}` : `until ${formatDay(to ?? "", "short")}`;
}

function drop<T>(values: T[], value: T): T[] {
  return values.filter((one) => one !== value);
}
