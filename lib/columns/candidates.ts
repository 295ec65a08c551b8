import type { CandidateView } from "@/lib/view/event";
import type { Columns } from "./columns";
import { newestFirst } from "./events-of";
import { indexBy } from "./index-by";
import { rememberOne } from "./remember";

/** For each place that remains possible somewhere, the texts of candidates that name it; and the events of each text. */
const known = rememberOne((columns: Columns) => {
  const { list, positions } = columns.events.texts.candidates;
  const texts = new Map<string, number[]>();
  list.forEach((json, at) => {
    for (const { id } of JSON.parse(json) as CandidateView[]) texts.set(id, [...(texts.get(id) ?? []), at]);
  });
  return { texts, events: indexBy(positions, list.length) };
});

/** The rows of the events without a pin that may have been at a place, among others; the newest first. */
export function eventsThatMayBeAt(columns: Columns, placeId: string): Int32Array {
  const { texts, events } = known(columns);
  const rows = (texts.get(placeId) ?? []).flatMap((text) => [...events.rows(text)]);
  return newestFirst(columns, Int32Array.from(rows));
}
