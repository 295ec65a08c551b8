import { TOPICS, type Topic } from "@/lib/vocabulary";
import { slug } from "./slug";

/** A parsed address of an event at a known place and day; `place` is the name and the id of the place as one slug. */
export type EventKey = { topic: Topic; place: string; day: string };

const DATED = new RegExp(`^(?<topic>${TOPICS.join("|")})-(?<place>[a-z0-9-]+)-(?<day>\\d{4}-\\d{2}-\\d{2})$`);

/**
 * The id of an event: topic, place, first day.
 *
 *     eventId("strike", { id: "wd:Q1", name: "Osk" }, "2031-05-02") // "strike-osk-wd-q1-2031-05-02"
 */
export function eventId(topic: Topic, place: { id: string; name: string }, day: string): string {
  return `${topic}-${slug(place.name)}-${slug(place.id)}-${day}`;
}

/** The id of an event of its own: no day, no pin, or no place. `hash` is made from what the article says. */
export function ownEventId(topic: Topic, placeName: string, hash: string): string {
  return `${topic}-${slug(placeName) || "somewhere"}-x${hash}`;
}

/** Reads an id back; null for an event of its own and for what is no event's id. */
export function parseEventId(id: string): EventKey | null {
  const groups = DATED.exec(id)?.groups;
  if (!groups) return null;
  return groups as EventKey;
}

/** True where this place is the one that the id names: its id decides, since a name may be mended later. */
export function isPlaceOf(key: EventKey, placeId: string): boolean {
  return key.place === slug(placeId) || key.place.endsWith(`-${slug(placeId)}`);
}
