import type { EventView } from "@/lib/view/event";

/** The event that is pointed at: enough to find it in the list and on the map. */
export type Pointed = Pick<EventView, "id" | "place">;

/** What all views share: the event that is pointed at, the one that is open, and how to say so. */
export type Linked = {
  hovered: Pointed | null;
  selected: string | null;
  onHover: (event: Pointed | null) => void;
  onOpen: (id: string | undefined) => void;
};

/** The handlers that mark an event everywhere while it is pointed at or has the focus. */
export function pointing(event: Pointed, onHover: Linked["onHover"]) {
  return {
    onPointerEnter: () => onHover(event),
    onPointerLeave: () => onHover(null),
    onFocus: () => onHover(event),
    onBlur: () => onHover(null),
  };
}
