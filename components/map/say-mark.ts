import type { Mark } from "./marks";

/** What a mark of several events says to who cannot see it. */
export function sayGroup({ events, places }: Pick<Mark, "events" | "places">, place: string): string {
  const count = events.toLocaleString("en-GB");
  return places.length === 1
    ? `${count} events at ${place}. Opens their list.`
    : `${count} events near ${place}. Zooms in.`;
}
