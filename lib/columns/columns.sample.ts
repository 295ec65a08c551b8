import { claimMark, eventView } from "@/lib/view/event.sample";
import { type Columns, toColumns } from "./columns";

/** Columns of one event whose claims are of these days; a pair is a doubt from one day to another. For tests. */
export function columnsOf(...days: (string | null | [string, string])[]): Columns {
  const claims = days.map((given, at) => {
    const [day, dayTo] = Array.isArray(given) ? given : [given, given];
    return claimMark({ id: `c${at}`, day, dayTo, side: at % 2 === 0 ? "RU" : "UA" });
  });
  return toColumns([eventView({ claims })]);
}
