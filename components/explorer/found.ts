import type { Found, Names } from "@/lib/filter/describe";
import type { EventView } from "@/lib/view/event";
import type { Choice, Facets } from "@/lib/view/facet";

/** What the shown events come to, for the sentence above them. */
export function countFound(events: EventView[]): Found {
  const claims = events.flatMap((event) => event.claims);
  const days = claims.flatMap(({ day, dayTo }) => (day ? [day, dayTo ?? day] : [])).sort();
  return {
    claims: claims.length,
    claimants: new Set(claims.map(({ claimantId }) => claimantId)).size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** The names of what a filter may hold, from the choices it is made of. */
export function toNames({ claimant, publisher, place }: Facets): Names {
  const byValue = (choices: Choice[]) => new Map(choices.map(({ value, name }) => [value, name]));
  return { claimant: byValue(claimant), publisher: byValue(publisher), place: byValue(place) };
}
