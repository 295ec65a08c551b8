/** What all views share: the event that is pointed at, the one that is open, and how to say so. */
export type Linked = {
  hovered: string | null;
  selected: string | null;
  onHover: (id: string | null) => void;
  onOpen: (id: string | undefined) => void;
};

/** The handlers that mark an event everywhere while it is pointed at or has the focus. */
export function pointing(id: string, onHover: Linked["onHover"]) {
  return {
    onPointerEnter: () => onHover(id),
    onPointerLeave: () => onHover(null),
    onFocus: () => onHover(id),
    onBlur: () => onHover(null),
  };
}
