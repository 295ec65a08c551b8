import type { Columns } from "@/lib/columns/columns";
import { eventAt } from "@/lib/columns/view";
import type { EventView } from "@/lib/view/event";
import { type Page, toPage } from "@/lib/view/page";

/** As many as are looked through beside other things. */
const ON_PAGE = 10;

/** One page of some events of the set, in their order; with `isShown`, each with those of its claims only. */
export function pageOfEvents(
  columns: Columns,
  rows: Int32Array,
  asked: number,
  isShown?: (claim: number) => boolean,
): Page<EventView> {
  const page = toPage(asked, rows.length, ON_PAGE);
  const items = [...rows.subarray(page.skip, page.skip + page.take)].map((row) => eventAt(columns, row, isShown));
  return { ...page, items };
}
