import { type PointerEvent, useRef, useState } from "react";

/**
 * Keeps an element as high as it is while the mouse is on a part of it: a range that is zoomed or played has more lanes or
 * fewer, and what is pointed at must not move away.
 */
export function useStill() {
  const ref = useRef<HTMLElement>(null);
  const [height, setHeight] = useState<number>();

  const whilePointed = {
    onPointerEnter: ({ pointerType }: PointerEvent) =>
      pointerType === "mouse" && setHeight(ref.current?.getBoundingClientRect().height),
    onPointerLeave: () => setHeight(undefined),
  };
  return { still: { ref, style: { height } }, whilePointed };
}
