import { formatWhen } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { STATUS_WORDS } from "@/lib/filter/words";
import type { EventView } from "@/lib/view/event";
import type { Mark } from "./marks";

/** What a mark of one event says to who cannot see it, nor the card beside it. */
export function sayEvent({ title, status, unverified, placePrecision, from, to, datePrecision }: EventView): string {
  const words = [
    title,
    STATUS_WORDS[status],
    unverified && "unverified",
    placePrecision === "area" && "near the settlement",
    formatWhen({ from, to, precision: datePrecision }),
  ];
  return words.filter(Boolean).join(". ");
}

/** What a mark of several events says to who cannot see it. */
export function sayGroup({ events, places }: Pick<Mark, "events" | "places">, place: string): string {
  const count = formatNumber(events);
  return places.length === 1
    ? `${count} events at ${place}. Opens their list.`
    : `${count} events near ${place}. Zooms in.`;
}
