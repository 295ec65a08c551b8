import type { Sort } from "@/lib/filter/sort";
import { type Columns, NONE, UNDATED } from "./columns";
import { orderBy } from "./order";
import { keepShown, type Selection } from "./select";

/** The rows of all events in each order that was asked for: a set is sorted once, however often its filter changes. */
const kept = new WeakMap<Columns, Map<Sort, Int32Array>>();

/** What is shown, in another order. What is alike stays oldest first; `sortEvents(shown, "oldest")` is `shown` itself. */
export function sortEvents(shown: Selection, sort: Sort): Selection {
  if (sort === "oldest") return shown;
  const isShown = new Uint8Array(shown.columns.order.length);
  for (let at = 0; at < shown.events.length; at++) isShown[shown.events[at] ?? 0] = 1;
  return { ...shown, events: keepShown(orderOf(shown.columns, sort), isShown) };
}

function orderOf(columns: Columns, sort: Exclude<Sort, "oldest">): Int32Array {
  const orders = kept.get(columns) ?? new Map<Sort, Int32Array>();
  kept.set(columns, orders);
  const before = orders.get(sort);
  if (before) return before;
  const order = orderBy(RANKS[sort](columns), columns.order);
  orders.set(sort, order);
  return order;
}

type Ranks = (columns: Columns) => Int32Array | Uint8Array;

/** What each event is sorted by, the least first. */
const RANKS: Record<Exclude<Sort, "oldest">, Ranks> = {
  newest: ({ events }) => events.from.map((day) => (day === UNDATED ? UNDATED : -day)),
  place: rankPlaces,
  status: ({ events }) => events.status,
  most: ({ events }) => events.claimCount.map((count) => -count),
  fewest: ({ events }) => events.claimCount,
};

/** By the name of its place, whether it has a pin or is only named; what names none comes last. Two places of one name stay apart. */
function rankPlaces({ events, places }: Columns): Int32Array {
  const names = new Map<string, { name: string; rank: number }>();
  const placed = places.map(({ id, name }) => addName(names, id, name));
  const ranked = Array.from(events.place, (at, row) => {
    if (at !== NONE) return placed[at];
    const name = events.placeName.at(row);
    return name === null ? undefined : addName(names, "", name);
  });
  const byName = [...names].sort(([a, { name: one }], [b, { name: other }]) => compare(one, other) || compare(a, b));
  byName.forEach(([, name], rank) => {
    name.rank = rank;
  });
  return Int32Array.from(ranked, (name) => name?.rank ?? byName.length);
}

function addName(names: Map<string, { name: string; rank: number }>, id: string, name: string) {
  const key = `${name}\n${id}`;
  const known = names.get(key);
  if (known) return known;
  const added = { name: plain(name), rank: 0 };
  names.set(key, added);
  return added;
}

/** A name as it is sorted, whatever its case and accents; not by the rules of a language, which browsers know differently. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
