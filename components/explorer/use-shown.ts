import { useMemo } from "react";
import { countFacets } from "@/lib/columns/facets";
import { findFailures } from "@/lib/columns/failures";
import { countFound } from "@/lib/columns/found";
import { createSelect, type Selection } from "@/lib/columns/select";
import type { Found } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import type { Facets } from "@/lib/view/facet";
import type { Start } from "./start";
import type { EventSet } from "./use-set";

type Shown = {
  /** Whatever the day. */
  all: Selection;
  shown: Selection;
  facets: Facets;
  found: Found;
  count: number;
};

/**
 * What a filter shows, and what its choices would. `asked` is what the address asks, `filter` the same with the days that a
 * brush is at: a brush is dragged many times a second, and only what hangs on days is found out again.
 */
export function useShown({ columns, isWhole }: EventSet, start: Start, asked: Filter, filter: Filter): Shown {
  // What the page brought along is the answer also once the whole set is there, and nothing that shows it is drawn again.
  const isBrought = !isWhole || toHref("/", asked) === start.asked;
  const fails = useMemo(() => findFailures(columns, asked), [columns, asked]);
  const selectDays = useMemo(() => createSelect(columns, fails), [columns, fails]);
  const all = useMemo(() => selectDays({}), [selectDays]);
  const shown = useMemo(() => (filter.from || filter.to ? selectDays(filter) : all), [selectDays, all, filter]);
  const facets = useMemo(
    () => (isBrought ? start.facets : countFacets(columns, fails, asked.place)),
    [columns, fails, asked.place, isBrought, start],
  );
  const isDraft = filter.from !== asked.from || filter.to !== asked.to;
  const found = useMemo(
    () => (isBrought && !isDraft ? start.found : countFound(shown)),
    [shown, isBrought, isDraft, start],
  );
  return { all, shown, facets, found, count: isWhole ? shown.events.length : start.count };
}
