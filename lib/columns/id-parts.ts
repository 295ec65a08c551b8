import { dayNumber, dayText } from "@/lib/filter/days";
import { UNDATED } from "./columns";

/** An id that ends in a day, as lib/link/event-id.ts makes them. */
const DATED = /^(.*)-(\d{4}-\d\d-\d\d)$/;

/**
 * An event's id as its stem and the number of the day that it ends in: many ids share a stem, and days pack well.
 * `splitId("strike-varen-1970-01-03")` is `{ stem: "strike-varen", day: 2 }`; an id without a day is all stem.
 */
export function splitId(id: string): { stem: string; day: number } {
  const [, stem, day] = DATED.exec(id) ?? [];
  return stem && day ? { stem, day: dayNumber(day) } : { stem: id, day: UNDATED };
}

/** The inverse of splitId. */
export function joinId(stem: string, day: number): string {
  return day === UNDATED ? stem : `${stem}-${dayText(day)}`;
}
