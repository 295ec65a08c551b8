import { NO_FILTER } from "@/lib/filter/query";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { type Selection, select } from "./select";

/**
 * One event whose claims are of these days, all of them shown; a pair is a doubt from one day to another. For tests.
 */
export function shownOf(...days: (string | null | [string, string])[]): Selection {
  const claims = days.map((given, at) => {
    const [day, dayTo] = Array.isArray(given) ? given : [given, given];
    return claimMark({ id: `c${at}`, day, dayTo, side: at % 2 === 0 ? "RU" : "UA" });
  });
  return select(toColumns([eventView({ claims })]), NO_FILTER);
}
