import type { PlaceLine } from "./place-lines";

/** In what order the index of places is; the first is meant where nothing is said. */
export const PLACE_SORTS = ["events", "name", "contested", "latest"] as const;
export type PlaceSort = (typeof PLACE_SORTS)[number];

/** What the index shows: the places of one region or of all. */
export type PlaceLook = { region: string | null; sort: PlaceSort };

type Params = Record<string, string | string[] | undefined>;

/** What an address asks the index to show; bad values are dropped. */
export function readPlaceLook({ region, sort }: Params): PlaceLook {
  return {
    region: typeof region === "string" && region !== "" && region.length <= 200 ? region : null,
    sort: PLACE_SORTS.find((one) => one === sort) ?? PLACE_SORTS[0],
  };
}

/** The address of the index: `placesHref({ region: "Osk Oblast", sort: "name" })`. */
export function placesHref({ region, sort }: PlaceLook): string {
  const query = new URLSearchParams();
  if (region) query.set("region", region);
  if (sort !== PLACE_SORTS[0]) query.set("sort", sort);
  return query.size > 0 ? `/places?${query}` : "/places";
}

/** The regions with the number of their places about which something is claimed, most first. */
export function regionsOf(lines: PlaceLine[]): { region: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { admin1 } of lines) counts.set(admin1, (counts.get(admin1) ?? 0) + 1);
  return [...counts]
    .map(([region, count]) => ({ region, count }))
    .sort((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1));
}

/** The lines of one region or of all, in an order. Lines that are alike in it stay as they were. */
export function orderPlaces(lines: PlaceLine[], { region, sort }: PlaceLook): PlaceLine[] {
  const shown = region ? lines.filter(({ admin1 }) => admin1 === region) : lines;
  return sort === "events" ? shown : shown.toSorted(ORDERS[sort]);
}

const ORDERS: Record<Exclude<PlaceSort, "events">, (a: PlaceLine, b: PlaceLine) => number> = {
  name: (a, b) => compare(a.name, b.name) || compare(a.admin1, b.admin1),
  contested: (a, b) => contestedIn(b) - contestedIn(a),
  latest: (a, b) => compare(b.last ?? "", a.last ?? ""),
};

/** How many of its events are contested. */
export function contestedIn({ statuses }: Pick<PlaceLine, "statuses">): number {
  return statuses.find(({ value }) => value === "contested")?.count ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a !== b);
}
