import type { Columns } from "@/lib/columns/columns";
import type { Selection } from "@/lib/columns/select";
import { selectWithin } from "@/lib/columns/select-within";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import { findEventSet } from "./event-set";

/** So many questions are remembered: who reads a set page by page asks the same again and again. */
const MOST_KEPT = 8;

/** What was selected of the set of all events, by the question, the last asked last; forgotten with the set. */
const kept = new WeakMap<Columns, Map<string, Promise<Selection>>>();

/** The events and claims that a filter shows, as a page finds them, of the set in memory: see lib/columns/paging.ts. */
export async function findItems(filter: Filter): Promise<Selection> {
  const whole = await findEventSet();
  const selections = kept.get(whole) ?? new Map<string, Promise<Selection>>();
  kept.set(whole, selections);
  const question = toHref("", filter);
  const selection = selections.get(question) ?? selectItems(whole, filter);
  selections.delete(question);
  selections.set(question, selection);
  // What could not be read is tried again by the next who asks.
  selection.catch(() => selections.delete(question));
  const [oldest] = selections.keys();
  if (selections.size > MOST_KEPT && oldest !== undefined) selections.delete(oldest);
  return selection;
}

/** The words sought decide which set it is: see findEventSet. */
async function selectItems(whole: Columns, filter: Filter): Promise<Selection> {
  return selectWithin(filter.q ? await findEventSet(filter) : whole, filter);
}
