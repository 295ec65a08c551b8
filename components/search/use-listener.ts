import { type RefObject, useEffect, useRef } from "react";

/** Listens to an element that another component draws; always with the newest of what is to be done. */
export function useListener<K extends "keydown" | "input" | "focus" | "blur">(
  element: RefObject<HTMLElement | null>,
  name: K,
  act: (event: HTMLElementEventMap[K]) => void,
) {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const { current } = element;
    const listen = (event: HTMLElementEventMap[K]) => newest.current(event);
    current?.addEventListener(name, listen);
    return () => current?.removeEventListener(name, listen);
  }, [element, name]);
}
