import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { useMoveStart } from "./leaflet/use-pointer";

/** A card opens when the pointer has rested on its mark, so that none flashes up as it passes; in milliseconds. */
const OPENS = 120;
/** It stays a moment after the pointer has left, so that the pointer can go to it. */
const STAYS = 300;

/** Opens and closes the card of one mark at a time, each known by its key. */
export type Card = {
  point: (key: string) => void;
  focus: (key: string) => void;
  leave: () => void;
  /** While the pointer is on the card itself. */
  hold: () => void;
  close: () => void;
};

/**
 * The key of the mark whose card is open, and what opens and closes it. A card stays while the pointer is on it or its
 * mark, or its mark has the focus; it goes with Escape and when the map moves. `host` is where it is drawn, on the map.
 */
export function useCard(host: HTMLElement | null): { key: string | null; card: Card } {
  const [key, setKey] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const card = useMemo(() => {
    function turn(next: string | null, after: number) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setKey(next), after);
    }
    function turnNow(next: string | null) {
      clearTimeout(timer.current);
      setKey(next);
    }
    return {
      point: (next: string) => turn(next, OPENS),
      focus: turnNow,
      leave: () => turn(null, STAYS),
      hold: () => clearTimeout(timer.current),
      close: () => turnNow(null),
    };
  }, []);

  useMoveStart(card.close);
  useEffect(
    function closeOnEscape() {
      if (key === null) return;
      const listen = (event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        card.close();
        // Who is on the map closes its card first and what is open beside it next.
        if (event.target instanceof Node && host?.parentElement?.contains(event.target)) event.preventDefault();
      };
      document.addEventListener("keydown", listen, true);
      return () => document.removeEventListener("keydown", listen, true);
    },
    [key, card, host],
  );
  useEffect(function forget() {
    return () => clearTimeout(timer.current);
  }, []);

  return { key, card };
}

/** The handlers of what stands for a mark. A finger covers what it points at: it opens no card. */
export function pointingAt(key: string, card: Card) {
  return {
    onPointerEnter: ({ pointerType, buttons }: PointerEvent) => {
      if (pointerType !== "touch" && buttons === 0) card.point(key);
    },
    onPointerLeave: card.leave,
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(":focus-visible")) card.focus(key);
    },
    onBlur: card.close,
  };
}
