import { type RefObject, useLayoutEffect, useState } from "react";

/** The rows of a long list that are drawn, and how far down they stand. */
export type ListWindow = { from: number; to: number };

/** Before it is known what is seen, and where there is no script to find out, so many are drawn. */
const WITHOUT_SCRIPT = 300;
/** So many may be drawn while they have among them what is seen: a list that is scrolled changes now and then only. */
const MOST = 30;
/** Rows that are drawn above and below what is seen, so that a list that is scrolled is never empty. */
const BEYOND = 6;

/** Which rows of one height are near what is seen of a list; it scrolls within the nearest `aside`. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, height: number): ListWindow {
  const [{ from, to }, setWindow] = useState<ListWindow>(() => ({ from: 0, to: Math.min(count, WITHOUT_SCRIPT) }));

  useLayoutEffect(
    function followScroll() {
      const scroller = list.current?.closest("aside");
      if (!scroller) return;
      const look = () => {
        const top = (list.current?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top;
        setWindow((before) => settled(before, rowsIn(-top, scroller.clientHeight, count, height)));
      };
      look();
      scroller.addEventListener("scroll", look, { passive: true });
      const observer = new ResizeObserver(look);
      observer.observe(scroller);
      return () => {
        scroller.removeEventListener("scroll", look);
        observer.disconnect();
      };
    },
    [list, count, height],
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
  const isEnough = before.from <= now.from && before.to >= now.to && before.to - before.from <= MOST;
  return isEnough ? before : now;
}
