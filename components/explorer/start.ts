import type { Extent } from "@/lib/columns/spots";
import type { Found } from "@/lib/filter/describe";
import type { EventView } from "@/lib/view/event";
import type { Facets } from "@/lib/view/facet";

/** What a page brings along, so that it says something before the set of all events has come. */
export type Start = {
  /** All events of the set, or the first ones that the filter shows. */
  events: EventView[];
  /** Whether these are all of the set, whatever the filter. */
  isWhole: boolean;
  /** The filter that what follows answers, as an address. */
  asked: string;
  /** What the filter shows of the whole set. */
  count: number;
  found: Found;
  /** How far it reaches on the map. */
  extent: Extent | null;
  facets: Facets;
  /** Where the whole set is, as an Arrow file. */
  address: string;
};
