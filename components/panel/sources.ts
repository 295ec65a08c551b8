import { count } from "@/lib/filter/number";
import type { EventView } from "@/lib/view/event";

type Counts = Pick<EventView, "claimCount" | "outletCount" | "originCount">;

/** “3 claims in 2 outlets, of 1 origin”: outlets that print one agency's report are one origin. */
export function countSources({ claimCount, outletCount, originCount }: Counts): string {
  const outlets = `${count(claimCount, "claim")} in ${count(outletCount, "outlet")}`;
  return outletCount === originCount ? outlets : `${outlets}, of ${count(originCount, "origin")}`;
}
