import { formatWhen } from "@/lib/filter/days";

/** A month in words: `sayMonth("2023-01")` is “January 2023”. */
export function sayMonth(month: string): string {
  return formatWhen({ from: `${month}-01`, to: null, precision: "month" });
}
