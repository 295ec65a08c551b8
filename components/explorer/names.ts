import type { Names } from "@/lib/filter/describe";
import type { Choice, Facets } from "@/lib/view/facet";

/** The names of what a filter may hold, from the choices it is made of. */
export function toNames({ claimant, publisher, place }: Facets): Names {
  const byValue = (choices: Choice[]) => new Map(choices.map(({ value, name }) => [value, name]));
  return { claimant: byValue(claimant), publisher: byValue(publisher), place: byValue(place) };
}
