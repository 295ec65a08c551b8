import { type ChoiceKey, missingFrom } from "@/lib/filter/choose";
import { formatDay, formatSpan } from "@/lib/filter/days";
import type { Names } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { SIDE_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { Facets } from "@/lib/view/facet";
import { SIDES, type Side } from "@/lib/vocabulary";

/** One thing that a filter asks, and the filter without it. */
export type Chip = { id: string; name: string; side: Side | null; without: Filter };

/** Everything that a filter asks, each as a chip; the two days are one, and so is a kind of which little is missing. */
export function toChips(filter: Filter, names: Names, facets: Facets): Chip[] {
  const chip = (id: string, name: string, without: Partial<Filter>): Chip => ({
    id,
    name,
    side: SIDES.find((side) => id === `side ${side}`) ?? null,
    without: { ...filter, ...without },
  });

  function toList(key: ChoiceKey, all: string, say: (value: string) => string, before = ""): Chip[] {
    const values: readonly string[] = filter[key];
    const missing = missingFrom(
      filter,
      key,
      facets[key].map(({ value }) => value),
    );
    if (missing.length > 0) return [chip(key, `${all} but ${missing.map(say).join(" and ")}`, { [key]: [] })];
    return values.map((one) => chip(`${key} ${one}`, `${before}${say(one)}`, { [key]: drop(values, one) }));
  }

  return [
    ...(filter.q ? [chip("q", `“${filter.q}”`, { q: undefined })] : []),
    ...(filter.from || filter.to ? [chip("days", sayDays(filter), { from: undefined, to: undefined })] : []),
    ...toList("side", "All sides", (one) => inWords(SIDE_WORDS, one)),
    ...toList("claimant", "All claimants", (one) => names.claimant.get(one) ?? one),
    ...toList("type", "All types", (one) => inWords(TYPE_WORDS, one)),
    ...toList("stance", "All stances", (one) => inWords(STANCE_WORDS, one)),
    ...toList("status", "All statuses", (one) => inWords(STATUS_WORDS, one)),
    ...toList("publisher", "All outlets", (one) => names.publisher.get(one) ?? one, "Printed by "),
    ...filter.place.map((one) => chip(`place ${one}`, names.place.get(one) ?? one, { place: drop(filter.place, one) })),
    ...(filter.bbox ? [chip("bbox", "In view on the map", { bbox: undefined })] : []),
  ];
}

function inWords(words: Record<string, string>, value: string): string {
  return words[value] ?? value;
}

function sayDays({ from, to }: Filter): string {
  if (from && to) return formatSpan(from, to, "short");
  return from ? `since ${formatDay(from, "short")}` : `until ${formatDay(to ?? "", "short")}`;
}

function drop<T>(values: readonly T[], value: T): T[] {
  return values.filter((one) => one !== value);
}
