import { cache } from "react";
import type { Start } from "@/components/explorer/start";
import { type Columns, countEvents } from "@/lib/columns/columns";
import { countFacets } from "@/lib/columns/facets";
import { findFailures } from "@/lib/columns/failures";
import { countFound } from "@/lib/columns/found";
import { createSelect, eventsOf, select } from "@/lib/columns/select";
import { sortEvents } from "@/lib/columns/sort";
import { extentOf, toSpots } from "@/lib/columns/spots";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER, type Params, toHref, toParams, toQuery } from "@/lib/filter/query";
import { readFilter, readLook } from "@/lib/filter/read";
import { SORTS, type Sort } from "@/lib/filter/sort";
import { findDossier } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { findEventSet } from "@/lib/query/event-set";
import type { DossierView } from "@/lib/view/dossier";

/** A set of no more events than this comes with the page; of a larger one the first of the list. */
const MOST_WITH_PAGE = 300;
const FIRST = 12;

/** What the explorer shows at an address. It is found once for the head of the page and for the page. */
export function findView(params: Params) {
  return findAt(toQuery({ ...readFilter(params), ...readLook(params) }).toString());
}

const findAt = cache(async (address: string) => {
  const params = toParams(new URLSearchParams(address));
  const filter = readFilter(params);
  const { event, sort = SORTS[0] } = readLook(params);
  const [columns, open] = await Promise.all([findEventSet(filter), event ? findOpen(event) : null]);
  return { filter, event, open, start: toStart(columns, filter, sort) };
});

/** What is shown before the browser has the set, and without script. */
function toStart(columns: Columns, filter: Filter, sort: Sort): Start {
  const isWhole = countEvents(columns) <= MOST_WITH_PAGE;
  const fails = findFailures(columns, filter);
  const shown = createSelect(columns, fails)(filter);
  return {
    events: isWhole ? eventsOf(select(columns, NO_FILTER)) : eventsOf(sortEvents(shown, sort), 0, FIRST),
    isWhole,
    asked: toHref("/", filter),
    count: shown.events.length,
    found: countFound(shown),
    facets: countFacets(columns, fails, filter.place),
    extent: extentOf(toSpots(shown)),
    address: `${toHref("/events.arrow", { q: filter.q })}${filter.q ? "&" : "?"}form=packed`,
  };
}

/** The dossier of an event, also by an id that it had before; a link to no event shows the list. */
async function findOpen(id: string): Promise<DossierView | null> {
  const address = await findEventAddress(id);
  return address && findDossier(address.id);
}
