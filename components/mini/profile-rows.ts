import type { Bar } from "@/lib/columns/profile";
import { SIDES } from "@/lib/vocabulary";

export type Row = Pick<Bar, "from" | "to" | "sides" | "total">;

/** More rows than this are read by nobody: then a row is a year. */
const MOST = 12;

/** The numbers of some bars as the rows of a table: one a bar, or where there are many one for each year they begin in. */
export function toRows(bars: Bar[]): Row[] {
  if (bars.length <= MOST) return bars;
  const years = new Map<string, Bar[]>();
  for (const bar of bars) {
    const year = bar.from.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), bar]);
  }
  return [...years.values()].map(sum);
}

function sum(bars: Bar[]): Row {
  const of = (side: string) =>
    bars.reduce((all, { sides }) => all + (sides.find((one) => one.side === side)?.count ?? 0), 0);
  return {
    from: bars[0]?.from ?? "",
    to: bars.at(-1)?.to ?? "",
    sides: SIDES.map((side) => ({ side, count: of(side) })).filter(({ count }) => count > 0),
    total: bars.reduce((all, { total }) => all + total, 0),
  };
}
