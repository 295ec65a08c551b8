import { type RefObject, useEffect, useState } from "react";
import { useStable } from "@/components/explorer/use-stable";

/** The rows of a long list that are drawn, and how far down they stand. */
export type ListWindow = { from: number; to: number };

/** Before it is known what is seen, and where there is no script to find out, so many are drawn. */
const WITHOUT_SCRIPT = 300;
/** So many more may be drawn than need be: a list that is scrolled changes now and then only. */
const MOST_MORE = 8;
/** Rows that are drawn above and below what is seen, so that a list that is scrolled is never empty. */
const BEYOND = 6;

/** Which rows of one height are near what is seen of a list; it scrolls within the nearest `aside`. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, height: number): ListWindow {
  const [{ from, to }, setWindow] = useState<ListWindow>(() => ({ from: 0, to: Math.min(count, WITHOUT_SCRIPT) }));
  const look = useStable(() => {
    const scroller = list.current?.closest("aside");
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setWindow((before) => settled(before, rowsIn(-top, scroller.clientHeight, count, height)));
  });

  useEffect(
    function followScroll() {
      const scroller = list.current?.closest("aside");
      if (!list.current || !scroller) return;
      scroller.addEventListener("scroll", look, { passive: true });
      // Told when the browser has laid out the page, also a first time: to ask before would make it do so twice.
      const observer = new ResizeObserver(look);
      observer.observe(scroller);
      observer.observe(list.current);
      return () => {
        scroller.removeEventListener("scroll", look);
        observer.disconnect();
      };
    },
    [list, look],
  );

  return { from: Math.min(from, count), to: Math.min(to, count) };
}

/** The rows between two edges, in pixels from the top of the list, and some beyond. `rowsIn(500, 300, 90, 100)` */
export function rowsIn(top: number, room: number, count: number, height: number): ListWindow {
  const within = (row: number) => Math.max(0, Math.min(count, row));
  return { from: within(Math.floor(top / height) - BEYOND), to: within(Math.ceil((top + room) / height) + BEYOND) };
}

/** The same object where what is drawn will do: a list that is scrolled by a pixel need not be drawn again. */
function settled(before: ListWindow, now: ListWindow): ListWindow {
  const isEnough = before.from <= now.from && before.to >= now.to;
  const isMuch = before.to - before.from > now.to - now.from + MOST_MORE;
  return isEnough && !isMuch ? before : now;
}
