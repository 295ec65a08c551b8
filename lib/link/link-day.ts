import type { Days } from "@/lib/extract/types";
import type { LinkBasis } from "./mention";

/** The day by which a mention is linked: the event's, else the day it was said, else the day of publication. */
export function linkDay(event: Days, said: Days, published: string | null): { day: string | null; basis: LinkBasis } {
  const eventDay = event.from ?? event.to;
  if (eventDay) return { day: eventDay, basis: "event" };
  const saidDay = said.from ?? said.to;
  if (saidDay) return { day: saidDay, basis: "said" };
  return { day: published, basis: published ? "published" : "none" };
}

/** Days from one ISO day to another; negative where the second is earlier. `daysBetween("2031-02-27", "2031-03-01")` is 2. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The ISO day so many days later. `addDays("2031-02-27", 2)` is "2031-03-01". */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
